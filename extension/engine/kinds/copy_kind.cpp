// Copy: puts what expressions make of each row into another table. See kind_type.hpp.
#include "engine/action/copy_action.hpp"
#include "engine/kinds/copy_definition.hpp"
#include "engine/kinds/kind_type.hpp"
#include "engine/walk/definition_checks.hpp"

namespace drover::engine {

namespace {

class CopyKind : public KindType {
public:
    void complete(Work& w) const override { complete_copy(w); }

    std::vector<core::Problem> check(const Subject& w) const override { return check_target(w); }

    std::string check_leaf(const pg::RelationInfo&, const Work&, const Target& t, const std::optional<pg::Key>&,
                           const std::vector<Oid>& types) const override {
        explain(expressions_sql(t), {});
        std::string sql = chunk_sql(t);
        explain(sql, types);
        return sql;
    }

    void check_still(const pg::RelationInfo&, const Subject& w) const override { check_target_still(w); }

    std::string chunk_sql(const Target& t) const override { return copy_sql(t, true); }

    std::string whole_sql(const Target& t) const override {
        return insert_sql(t, "ONLY " + t.relation) + whole_condition(t.where_clause);
    }

    std::string plain_sql(const Subject& w) const override {
        return insert_sql(target_of(w.root, w, nullptr), w.root.qualified) + whole_condition(w.where_clause) +
               (w.settings.on_conflict == "skip" ? " ON CONFLICT DO NOTHING" : "");
    }

    std::unique_ptr<Action> action(const Work&) const override { return make_copy_action(); }

    TrialWords words() const override {
        return {"rows to copy", "copied", "their dead versions are left to vacuum, in the target"};
    }
};

} // namespace

const KindType& copy_kind() {
    static const CopyKind type;
    return type;
}

} // namespace drover::engine
