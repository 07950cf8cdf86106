// The kinds by their words. See kind_type.hpp.
#include "engine/kinds/kind_type.hpp"

namespace drover::engine {

const KindType& type_of(core::Kind kind) {
    switch (kind) { // no default: the compiler names a kind without an object
    case core::Kind::Update:
        return update_kind();
    case core::Kind::Delete:
        return delete_kind();
    case core::Kind::Copy:
        return copy_kind();
    case core::Kind::Call:
        return call_kind();
    }
    __builtin_unreachable();
}

} // namespace drover::engine
