// Call: gives the keys of each chunk to a routine of the owner's. See kind_type.hpp.
#include "engine/action/call_action.hpp"
#include "engine/kinds/kind_type.hpp"

namespace drover::engine {

namespace {

class CallKind : public KindType {
public:
    void complete(Work& w) const override { complete_call(w); }

    std::string check_leaf(const pg::RelationInfo& leaf, const Work& w, const Target& t,
                           const std::optional<pg::Key>& key, const std::vector<Oid>&) const override {
        check_call(leaf, w, *key, t);
        return {};
    }

    void check_walk(const pg::RelationInfo& leaf, const Work& w, const std::optional<pg::Key>& key) const override {
        check_bounds(leaf, w, *key);
    }

    std::string chunk_sql(const Target& t) const override { return count_sql(t, true); }

    std::string whole_sql(const Target& t) const override {
        return "SELECT FROM ONLY " + t.relation + whole_condition(t.where_clause);
    }

    std::unique_ptr<Action> action(const Work& w) const override { return make_call_action(w); }

    TrialWords words() const override { return {"rows done", "did", "what they wrote is left to vacuum"}; }
};

} // namespace

const KindType& call_kind() {
    static const CallKind type;
    return type;
}

} // namespace drover::engine
