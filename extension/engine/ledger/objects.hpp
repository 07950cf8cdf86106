// Indexes of a copy's target that are built at the end, in drover.object. Their states stand in
// kinds/deferred_index.hpp.
// Contract as in store.hpp; writes no other row than theirs.
#pragma once
#include "engine/catalog/store.hpp"

namespace drover::engine {

// Of index c, i: columns by their numbers; classes, collations and order where they are not what the column has by
// itself, which follows it through ALTER TYPE.
#define DROVER_INDEX_SHAPE                                                                                             \
    "concat_ws(' ', c.relam, i.indisunique, i.indnullsnotdistinct, i.indnkeyatts, i.indkey, i.indoption, "             \
    "c.reloptions::text, "                                                                                             \
    "(SELECT string_agg(CASE WHEN o.opcdefault THEN '-' ELSE v.class::text END || CASE WHEN v.coll = "                 \
    "coalesce(a.attcollation, v.coll) THEN '' ELSE '/' || v.coll END, ' ' ORDER BY v.n) "                              \
    "FROM ROWS FROM (unnest(i.indclass), unnest(i.indcollation)) WITH ORDINALITY v (class, coll, n) "                  \
    "JOIN pg_opclass o ON o.oid = v.class LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = "         \
    "i.indkey[v.n - 1] AND a.attnum > 0))"

// Expressions and predicate as trees of OIDs, without positions in a text and whether a cast was written.
#define DROVER_INDEX_TREES                                                                                             \
    "regexp_replace(concat_ws(' ', i.indexprs::text, i.indpred::text), ':(location|[a-z]+format) -?[0-9]+', '', 'g')"

// What names in them lead to, where others could lead there: columns, and functions, operators, types and collations
// that are not the server's own; constants of such types (labels of enums). Of the same definition, whose trees need
// not be the same: what was written as IN is an array with casts in it.
#define DROVER_INDEX_NAMES                                                                                             \
    "(SELECT coalesce(string_agg(DISTINCT n.word, ' ' ORDER BY n.word), '') FROM (SELECT m[1] || m[2] AS word "        \
    "FROM regexp_matches(concat(i.indexprs::text, i.indpred::text), ':([a-z]+) ([0-9]+)', 'g') m "                     \
    "WHERE m[1] = 'varattno' OR m[1] ~ '(id|no|type)$' AND m[2]::numeric >= 16384 UNION ALL SELECT m[1] || m[2] "      \
    "FROM regexp_matches(concat(i.indexprs::text, i.indpred::text), "                                                  \
    "':consttype ([0-9]{5,}) [^}]*:constvalue ([0-9]+ \\[[^]]*\\])', 'g') m) n)"

// All three, as drover.object keeps them.
#define DROVER_INDEX_MEANING                                                                                           \
    "concat_ws(chr(31), " DROVER_INDEX_SHAPE ", " DROVER_INDEX_TREES ", " DROVER_INDEX_NAMES ")"

struct NotedIndex {
    std::string name;
    bool is_constraint; // of a primary key or a unique one: dropped with it
};

// Notes what is needed to build each valid index of the target again, for the step that will. target: quoted and
// qualified, as pg_get_indexdef() has it.
std::vector<NotedIndex> note_indexes(std::int64_t migration_id, int step, Oid target_oid, const std::string& target);

void mark_index_built(std::int64_t id);

// Constraints, comments and marks of all of them are there, too.
void mark_indexes_done(std::int64_t migration_id);

} // namespace drover::engine
