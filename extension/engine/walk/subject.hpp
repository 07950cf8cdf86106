// What a pass walks: the rows of the migration's relation, or, to restore, those of its before-images.
#pragma once
#include "engine/catalog/store.hpp"
#include "pg/relation.hpp"

namespace drover::engine {

// The columns that set_clause assigns to; none for other kinds than update. Throws as pg::check_set_clause.
std::vector<std::string> assigned_columns(const Work& work);

// With what the catalog has of it at this moment: read once, however many leaves there are.
struct Subject : Work {
    Subject();
    Subject(const Subject& other);
    Subject(Subject&& other) noexcept;
    Subject& operator=(const Subject& other);
    Subject& operator=(Subject&& other) noexcept;
    ~Subject();
    // The kind's own work on the relation. Errors: 42703 (a copy's column was dropped), 42601.
    explicit Subject(const Work& work);

    pg::RelationInfo root;  // what is walked
    pg::RelationInfo into;  // of a copy: the target, which may be gone
    TextArray into_columns; // today's names of target_columns
    TextArray assigned;     // columns that set_clause assigns to
    TextArray follow;       // the same with the generated columns that follow from them
    TextArray read;         // of those, what where_clause reads
    bool sets = false;      // rows get new versions where they are
    bool removes = false;   // a row that is done is gone
    bool writes = false;    // rows of what is walked
    bool harmless = false;  // to meet a row twice

    // Whether a row that is met again after it was done does no harm: then a walk may go by block, and repeat.
    bool may_meet_again() const { return removes || harmless || (sets && where_clause); }
};

// The table of before-images: a row that was restored is taken out of it.
Subject images_subject(const Work& work, Oid images);

// The relation to be looked at: by key if each leaf has one, because by block a row that moves could be missed.
Subject checked_subject(const Work& work);

} // namespace drover::engine
