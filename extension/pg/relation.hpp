// Relations, their leaves and their usable keys, read from the catalog.
//
// Lock contract: the describing functions read syscache and pg_inherits and keep no lock; lock_relation() takes a lock
// that the transaction keeps.
#pragma once
#include "core/walk/key_range.hpp"
#include "pg/error.hpp"
#include "pg/spi.hpp"

namespace drover::pg {

struct RelationInfo {
    Oid oid = InvalidOid;
    bool exists = false;
    char kind = 0; // relkind
    bool temporary = false;
    bool system = false; // catalog, toast or information_schema
    bool own = false;    // stands in schema drover
    bool partition = false;
    std::string name;      // unqualified, as it is
    std::string qualified; // quoted and schema-qualified
};

RelationInfo describe_relation(Oid relation);

// InvalidOid if it does not exist.
Oid relation_owner(Oid relation);

// Locks it until the end of the transaction; false if it does not exist (any more).
// Waits no longer than lock_timeout.
bool lock_relation(Oid relation, LOCKMODE mode);

// The same without waiting: false if it is not free, or does not exist.
bool try_lock_relation(Oid relation, LOCKMODE mode);

// Whether this transaction (or session) holds a lock on it that keeps writers out: it created it, altered it, or locked
// it so.
bool keeps_writers_out(Oid relation);

// The relation now found under that quoted, qualified name; InvalidOid if there is none.
Oid relation_by_name(const std::string& qualified);

// Whether any relation has that quoted, qualified name, whoever asks.
bool is_taken(const std::string& qualified);

// Relations with rows of their own under `root` (itself, partitions, inheritance children), by OID.
std::vector<Oid> leaves_of(Oid root);

// Whether `leaf` is (still) `root` itself or stands below it.
bool belongs_to(Oid leaf, Oid root);

// Blocks of the main fork now.
std::int64_t block_count(Oid relation);

// Whether the current user may read all columns of the relation by itself.
bool may_select(Oid relation);

// Whether an index has entries of ranges of blocks alone, as BRIN has: such an index leaves an update HOT, from 16 on.
bool summarizes(Oid index);

// What decides how a relation is walked.
struct HeapFacts {
    std::int64_t blocks = 0;
    int fillfactor = 100;
    bool readable = true;       // the current user may read all of it: its ctids too
    bool heap = true;           // the table access method: only there block numbers and ctids mean places
    std::string indexed_column; // one of the given columns that some index holds: no update of it is HOT; or empty
};
HeapFacts heap_facts(Oid relation, const std::vector<std::string>& assigned);

// Goes up whenever a relation's definition, an enum's labels, a function, an operator, a schema or a role may have
// changed, as far as this process has heard.
std::uint64_t catalog_generation();

// An expression of the hash of a value of that type, as its default hash operator class has it, the same in every copy
// of the database; empty if there is none.
std::string hash_of(Oid type, const std::string& value);

// Whether an explicit cast leads from one type to the other.
bool can_cast(Oid from, Oid to);

// The qualified name of our SQL function that gives a ctid's line pointer number.
std::string ctid_offset_function();

// How a key was when places in it were written as text: what those rely on.
struct WrittenKey {
    TextArray columns; // their names then, unquoted; empty: there is no key
    TextArray numbers; // of them in the relation: a name may come to be another column's. Empty: of version 1.0
    TextArray order;   // as in Key
    TextArray labels;  // as in Key

    bool operator==(const WrittenKey&) const = default;
};

// A unique, immediate or deferrable, valid btree index over not-null plain columns.
struct Key {
    Oid index = InvalidOid;
    std::string name; // of the index, unqualified
    bool primary = false;
    std::vector<std::string> column_names; // unquoted
    TextArray numbers;                     // of the columns
    std::vector<Oid> types;                // base types of the columns
    // Operator family, collation and direction of each column, and its type where another one would read the text of a
    // cursor as another value: what a cursor relies on. Version 1.0 knew no types.
    TextArray order, untyped_order;
    // Of the enum types that its columns are of or hold, as "oid:label", in their order: a label may come to mean
    // another value. Those types are locked, so that none does before the transaction ends.
    TextArray labels;
    std::vector<Oid> enums;
    core::KeyColumns columns;
    int width = 0; // estimated bytes

    WrittenKey written() const { return {column_names, numbers, order, labels}; }

    // Whether it stands on the same columns; by their names where their numbers are not known.
    bool is_on(const WrittenKey& w) const {
        return w.numbers.empty() ? column_names == w.columns : numbers == w.numbers;
    }

    // Whether it is on the same columns, and cursors and bounds that were written mean the same in it.
    bool keeps(const WrittenKey& w) const;
};

// Locks the enum types of the key again, in another transaction.
void lock_labels(const Key& key);

// All usable keys of a relation: the primary key first, then fewer and narrower columns first.
std::vector<Key> usable_keys(Oid relation);

// The key to walk: the first usable one, or the one on index `wanted`. Error 0A000 with DETAIL why and a HINT.
Key choose_key(Oid relation, const std::string& wanted);

// Converts key values between Datum and text, lossless and independent of the session's styles.
class KeyCodec {
public:
    explicit KeyCodec(const Key& key);
    int size() const { return n_; }
    TextArray to_text(const Datum* values) const;
    // Palloc'd in CurrentMemoryContext.
    void from_text(const TextArray& text, Datum* values) const;
    // Copies column values of the first row of SPI_tuptable into `context`.
    void copy_row(MemoryContext context, Datum* values) const;

private:
    struct Column {
        Oid type, output, input, ioparam;
        int16 length;
        bool by_value;
    };
    int n_ = 0;
    Column columns_[INDEX_MAX_KEYS];
};

} // namespace drover::pg
