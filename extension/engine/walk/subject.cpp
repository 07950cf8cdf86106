// Implementation of what is walked. See subject.hpp.
#include "engine/walk/subject.hpp"

#include "pg/clause.hpp"
#include "pg/columns.hpp"
#include "pg/following.hpp"

namespace drover::engine {

std::vector<std::string> assigned_columns(const Work& w) {
    return w.traits().sets ? pg::check_set_clause(w.set_clause) : std::vector<std::string>{};
}

Subject::Subject() = default;
Subject::Subject(const Subject&) = default;
Subject::Subject(Subject&&) noexcept = default;
Subject& Subject::operator=(const Subject&) = default;
Subject& Subject::operator=(Subject&&) noexcept = default;
Subject::~Subject() = default;

Subject::Subject(const Work& w)
    : Work(w), root(pg::describe_relation(w.relation_oid)), sets(w.traits().sets), removes(w.traits().removes),
      writes(w.traits().sweeps) {
    if (w.traits().has_target) {
        into = pg::describe_relation(w.target_oid); // it may have been renamed
        into_columns = w.target_columns;
        const auto today = pg::names_of(w.target_oid, w.target_numbers); // and they, too; none: of version 1.0
        for (std::size_t i = 0; i < today.size() && today.size() == into_columns.size(); i++) {
            if (!today[i])
                throw pg::Error("42703",
                                "column \"" + into_columns[i] + "\" of " + w.target + ", the target, was dropped",
                                "column_map gives it values; another one of its name is not meant.",
                                "SELECT migrate_drop(...); and start it again without that column.");
            into_columns[i] = *today[i];
        }
    }
    assigned = assigned_columns(w);
    if (!sets || !root.exists)
        return;
    follow = pg::with_generated(w.relation_oid, assigned);
    if (where_clause)
        read = pg::columns_named(*where_clause, called.empty() ? root.name : called, follow);
}

Subject images_subject(const Work& w, Oid images) {
    Subject s;
    static_cast<Work&>(s) = w;
    s.removes = s.writes = true;
    s.relation_oid = images;
    s.root = pg::describe_relation(images);
    s.called.clear();
    s.where_clause.reset();
    s.strategy = "key";
    s.key_index.clear();
    return s;
}

Subject checked_subject(const Work& w) {
    Subject s(w);
    s.sets = s.removes = s.writes = false;
    s.assigned.clear();
    s.harmless = true;
    s.settings.verify = true; // it is what counts
    s.strategy = "key";
    s.key_index.clear();
    for (const Oid leaf : pg::leaves_of(w.relation_oid))
        if (pg::usable_keys(leaf).empty())
            s.strategy = "block";
    return s;
}

} // namespace drover::engine
