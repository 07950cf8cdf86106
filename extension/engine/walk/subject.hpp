// What a pass walks: the rows of the migration's relation, or, to restore, those of its before-images.
#pragma once
#include "engine/catalog/store.hpp"
#include "pg/relation.hpp"

namespace drover::engine {

struct Subject : Work {
    // The kind's own work on the relation.
    Subject(const Work& w) // NOLINT(google-explicit-constructor): a work is one
        : Work(w), sets(w.traits().sets), removes(w.traits().removes), writes(w.traits().sweeps) {}

    bool sets;             // rows get new versions where they are
    bool removes;          // a row that is done is gone
    bool writes;           // rows of what is walked
    bool harmless = false; // to meet a row twice

    // Whether a row that is met again after it was done does no harm: then a walk may go by block, and repeat.
    bool may_meet_again() const { return removes || harmless || (sets && where_clause); }
};

// The table of before-images: a row that was restored is taken out of it.
inline Subject images_subject(const Work& w, Oid images) {
    Subject s = w;
    s.sets = false;
    s.removes = s.writes = true;
    s.relation_oid = images;
    s.called.clear();
    s.where_clause.reset();
    s.strategy = "key";
    s.key_index.clear();
    return s;
}

// The relation to be looked at: by key if each leaf has one, because by block a row that moves could be missed.
inline Subject checked_subject(const Work& w) {
    Subject s = w;
    s.sets = s.removes = s.writes = false;
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
