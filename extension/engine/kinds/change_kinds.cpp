// Update and delete: both change the rows that they walk, by one statement for a chunk. See kind_type.hpp.
#include "engine/kinds/kind_type.hpp"
#include "engine/kinds/references.hpp"
#include "engine/walk/definition_checks.hpp"

namespace drover::engine {

namespace {

class ChangeKind : public KindType {
public:
    std::string check_leaf(const pg::RelationInfo&, const Work&, const Target& t, const std::optional<pg::Key>&,
                           const std::vector<Oid>& types) const override {
        std::string sql = change_sql(t, {true, false, t.sets && t.where_clause, t.watched.n > 0});
        explain(sql, types);
        return sql;
    }

    void check_still(const pg::RelationInfo& leaf, const Subject& w) const override { check_rules(leaf, w.kind); }

    std::string chunk_sql(const Target& t) const override { return change_sql(t, {}); }

    std::unique_ptr<Action> action(const Work&) const override { return make_change(); }
};

class Update : public ChangeKind {
public:
    std::string whole_sql(const Target& t) const override {
        return "UPDATE ONLY " + t.relation + " SET " + t.set_clause + whole_condition(t.where_clause);
    }

    std::string plain_sql(const Subject& w) const override {
        return "UPDATE " + w.root.qualified + " SET " + w.set_clause + whole_condition(w.where_clause);
    }

    TrialWords words() const override {
        return {"rows to change", "changed", "their dead versions are left to vacuum"};
    }
};

class Delete : public ChangeKind {
public:
    std::vector<core::Problem> check(const Subject& w) const override {
        if (!w.where_clause)
            throw pg::Error("22004", "where_clause must not be null", "It would delete every row.",
                            "TRUNCATE does that at once; where_clause => 'true' does it in batches.");
        std::vector<core::Problem> notes = slow_references(w.root);
        if (w.settings.undo)
            note_cascades(w.root, notes);
        return notes;
    }

    std::string whole_sql(const Target& t) const override {
        return "DELETE FROM ONLY " + t.relation + whole_condition(t.where_clause);
    }

    std::string plain_sql(const Subject& w) const override {
        return "DELETE FROM " + w.root.qualified + whole_condition(w.where_clause);
    }

    TrialWords words() const override { return {"rows to delete", "deleted", "vacuum looks at their pages once more"}; }
};

} // namespace

const KindType& update_kind() {
    static const Update type;
    return type;
}

const KindType& delete_kind() {
    static const Delete type;
    return type;
}

} // namespace drover::engine
