// How a slice is cut into chunks: by the keys of a unique index, or by heap blocks.
//
// A place is a position of the walk, exact as text in the catalog: the last key that was met, or {"number"}: all blocks
// below that number. Owns the saved plans that look for places.
// Transaction contract: inside the batch's transaction, as the migration's owner, with the relation locked.
#pragma once
#include "core/walk/wave.hpp"
#include "engine/catalog/slices.hpp"
#include "engine/walk/statement.hpp"

#include <map>

namespace drover::engine {

using core::Place;

// A place as values: set is false at the slice's beginning.
struct Position {
    Datum values[INDEX_MAX_KEYS] = {};
    std::int64_t block = 0;
    std::uint16_t offset = 0; // on the block; 0 but for parts of one block
    bool set = false;
};

// Where a chunk ends.
struct ChunkEnd {
    Position to;
    std::int64_t rows = 0; // that lie in it; by block and by arithmetic an estimate
    bool last = false;     // that is the upper bound
};

// What the next chunk is to be.
struct ChunkWish {
    std::int64_t rows = 1;
    double rows_per_block = 1;  // of the slice, by block
    std::int64_t rows_left = 0; // before the slice's end, an estimate
};

// The saved plans of a walk on one leaf: each statement's text is written once.
class Plans {
public:
    enum class What { Change, Matched, Failing, Examples, Probe, Count, Keys, Call, Before };
    struct Which {
        What what;
        Shape shape;
        auto operator<=>(const Which&) const = default;
    };

    // write: gives the text at the first use. names: of relations that it is bound to; nullptr is none. text: becomes
    // the statement's.
    template <class F>
    pg::OwnerPlan& get(Which which, std::string& text, F&& write, const std::vector<Oid>& types,
                       std::initializer_list<const pg::Named*> names) {
        Entry& entry = entries_[which];
        if (entry.sql.empty())
            entry.sql = write();
        text = entry.sql;
        if (!entry.plan.prepared())
            prepare(entry, types, names);
        return entry.plan;
    }

    // What the texts follow from has changed.
    void forget() { entries_.clear(); }

private:
    struct Entry {
        std::string sql;
        pg::OwnerPlan plan;
    };
    static void prepare(Entry& entry, const std::vector<Oid>& types, std::initializer_list<const pg::Named*> names);

    std::map<Which, Entry> entries_;
};

// The key that places were written by: by the index of that name, or after a REINDEX, rename or replacement another one
// on the same columns in the same order. Under another order (ALTER TYPE from bigint to text), of a type that reads the
// same text as another value (timestamp, timestamptz), or with other labels of an enum, they mean nothing. Throws
// 0A000.
pg::Key find_key(Oid relation_oid, const std::string& relation, const std::string& index,
                 const pg::WrittenKey& written);

class Range {
public:
    // Throws 0A000 where the slice's key is gone: without it each chunk would read the whole relation.
    Range(const Slice& slice, Subject subject);

    bool by_block() const { return !key_; }
    const std::optional<pg::Key>& key() const { return key_; }
    const Target& target() const { return target_; }
    const Subject& subject() const { return subject_; }
    const pg::RelationInfo& leaf() const { return leaf_; }
    std::size_t columns() const { return key_ ? key_->types.size() : 1; }

    Position position(const std::optional<Place>& place) const;
    Place text(const Position& at) const;

    // The end of a chunk after `at`, not beyond `upper`. By block by the number of blocks, by one dense
    // integer column by arithmetic, else by a probe of the index, which also jumps gaps.
    ChunkEnd next(const Position& at, const Position& upper, const ChunkWish& wish);

    // Exactly `rows` rows further on, or the upper bound with the rows before it. By key only.
    ChunkEnd next_by_key(const Position& at, const Position& upper, std::int64_t rows);

    // Parameters and their types for range_condition(target, at.set): values point into `at`, `to` and `tids`.
    struct Bound {
        Datum values[2 * INDEX_MAX_KEYS + 4];
        std::vector<Oid> types;
        int count = 0;
        ItemPointerData tids[2];

        void add(Oid type, Datum value);
    };
    void bind(Bound& bound, const Position& at, const Position& to) const;

    // The statement at work, for error reports.
    const std::string& statement() const { return statement_; }

private:
    std::optional<ChunkEnd> next_by_arithmetic(const Position& at, const Position& upper, const ChunkWish& wish);
    bool probe(const Position& at, const Position& upper, std::int64_t skip, Position& found);
    std::int64_t count(Bound& range, bool after_start);
    void read(const Place& place, Datum* values) const;

    std::optional<pg::Key> key_; // nullopt: by block
    std::optional<pg::KeyCodec> codec_;
    Subject subject_;
    pg::RelationInfo leaf_;
    Target target_;
    Plans plans_;
    std::string statement_;
};

} // namespace drover::engine
