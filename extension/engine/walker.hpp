// Walks one slice by its key: finds the end of the next chunk by an index probe and updates up to it.
//
// Owns the saved plans of one relation. Transaction contract: chunk() runs inside the batch's transaction, as the
// migration's owner, with the relation locked.
#pragma once
#include "engine/slices.hpp"
#include "engine/statement.hpp"

namespace drover::engine {

// A place in the key; set is false before the first key.
struct Position {
    Datum values[INDEX_MAX_KEYS] = {};
    bool set = false;
};

struct ChunkResult {
    std::int64_t rows_walked = 0, rows_done = 0;
    bool last = false;                 // reached the upper bound
    std::optional<bool> excludes_done; // if asked and a row was changed: whether where_clause was false for all of them
};

class Walker {
public:
    Walker(const Migration& m, const Slice& s);

    // Whether the plans still stand for that slice: same relation under the same name, same key, of the same types.
    // Throws 0A000 where the key is gone: without it each chunk would read the whole relation.
    bool fits(const Slice& s, const std::string& relation_name) const;

    Position position(const std::optional<TextArray>& key) const;
    TextArray text(const Position& at) const { return codec_.to_text(at.values); }

    // Updates at most `rows` rows after `at` and not beyond `upper`; moves `at` to the last key of the chunk.
    ChunkResult chunk(Position& at, const Position& upper, std::int64_t rows, bool check_done);

    // The update, for pg_stat_activity.
    std::string describe() const { return update_sql(target_, true, false); }

    // The statement at work and its key range (from, to], for error reports.
    const std::string& statement() const { return statement_; }
    const std::optional<TextArray>& from() const { return from_; }
    const std::optional<TextArray>& to() const { return to_; }

private:
    std::int64_t count(const Datum* range, bool after_start);
    pg::OwnerPlan& plan(pg::OwnerPlan& p, const std::string& sql, bool after_start, bool with_count);

    UpdateTarget target_;
    Oid relation_oid_;
    std::string relation_name_;
    pg::Key key_;
    pg::KeyCodec codec_;
    pg::OwnerPlan probe_[2], count_[2], update_[2], check_[2]; // [after_start]
    std::string statement_;
    std::optional<TextArray> from_, to_;
};

} // namespace drover::engine
