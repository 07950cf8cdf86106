// The recipe of each kind of migration: a pure function from what is asked to a list of steps.
#include "core/step.hpp"

namespace drover::core {

namespace {

std::string title_of(const Recipe& r) {
    switch (r.kind) { // no default: the compiler names a kind without a title
    case Kind::Update:
    case Kind::Delete:
        return std::string(to_string(r.kind)) + " " + r.relation;
    case Kind::Copy:
        return "copy " + r.relation + " to " + r.target;
    case Kind::Call:
        return "call " + r.routine;
    }
    __builtin_unreachable();
}

} // namespace

std::vector<StepPlan> steps_of(const Recipe& r) {
    std::vector<StepPlan> steps;
    if (r.defer_indexes)
        steps.push_back({StepKind::Ddl, "drop indexes of " + r.target});
    steps.push_back({StepKind::Batched, title_of(r)});
    if (has_sweeps(r.kind))
        steps.push_back({StepKind::Verify, "verify " + r.relation});
    if (r.defer_indexes && r.hold_build)
        steps.push_back({StepKind::Hold, "build indexes of " + r.target + "?"});
    if (r.defer_indexes)
        steps.push_back({StepKind::Build, "build indexes of " + r.target});
    return steps;
}

} // namespace drover::core
