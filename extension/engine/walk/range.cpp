// Implementation of ranges. See range.hpp for the contract.
#include "engine/walk/range.hpp"

#include <algorithm>
#include <cmath>

namespace drover::engine {

void Plans::prepare(Entry& entry, const std::vector<Oid>& types, std::initializer_list<const pg::Named*> names) {
    std::vector<pg::Named> bound;
    for (const pg::Named* n : names)
        if (n)
            bound.push_back(*n);
    entry.plan.prepare(entry.sql, types, std::move(bound));
}

namespace {

std::string list(const TextArray& parts) {
    std::string text;
    for (const std::string& p : parts)
        text += (text.empty() ? "" : ", ") + p;
    return text;
}

std::string names_of(const TextArray& labels) {
    std::string text;
    for (const std::string& l : labels)
        text += (text.empty() ? "" : ", ") + l.substr(l.find(':') + 1);
    return text;
}

[[noreturn]] void reads_otherwise(const std::string& relation, const pg::WrittenKey& w, const pg::Key& key) {
    const std::string message =
        "the key of relation " + relation + " that the migration walks sorts or reads otherwise now";
    const std::string or_anew = "SELECT migrate_retry(...); or, if where_clause is false for done rows, SELECT "
                                "migrate_drop(...); and start it again.";
    if (w.order == key.order || w.order == key.untyped_order)
        throw pg::Error("0A000", message,
                        "The labels of enums in it were " + names_of(w.labels) + ", and are " + names_of(key.labels) +
                            ": where the migration stands would mean other rows.",
                        "ALTER TYPE ... RENAME VALUE to give each label its name again, then " + or_anew);
    throw pg::Error("0A000", message,
                    "Index \"" + key.name + "\" was of " + list(w.order) + ", and is of " + list(key.order) +
                        ": where the migration stands would mean other rows in it.",
                    "Bring back the type and values, or a unique index in that order, then " + or_anew);
}

// Another column may have its name, but not its number.
bool has_columns(Oid relation, const TextArray& numbers) {
    static pg::Query query{R"(
        SELECT NOT EXISTS (SELECT FROM pg_catalog.unnest($2::pg_catalog.int2[]) n (number) WHERE NOT EXISTS (
            SELECT FROM pg_catalog.pg_attribute a WHERE a.attrelid OPERATOR(pg_catalog.=) $1::pg_catalog.oid
               AND a.attnum OPERATOR(pg_catalog.=) n.number AND NOT a.attisdropped)))"};
    return query.row({relation, numbers})[0].boolean();
}

} // namespace

pg::Key find_key(Oid relation_oid, const std::string& relation, const std::string& index, const pg::WrittenKey& w) {
    std::vector<pg::Key> keys = pg::usable_keys(relation_oid);
    for (pg::Key& k : keys)
        if (k.name == index && k.keeps(w))
            return std::move(k);
    for (pg::Key& k : keys)
        if (k.keeps(w))
            return std::move(k);
    for (const pg::Key& k : keys)
        if (k.is_on(w))
            reads_otherwise(relation, w, k);
    const std::string message = "the key of relation " + relation + " that the migration walks is gone";
    if (!w.numbers.empty() && !has_columns(relation_oid, w.numbers))
        throw pg::Error(
            "0A000", message,
            "A column of it was dropped; it was of (" + list(w.columns) +
                "). Another one of its name, even with the same values, does not tell where the migration stands.",
            "If where_clause is false for done rows, SELECT migrate_drop(...); and start it again. Else look first "
            "how far it came, SELECT relation, lower_bound, cursor FROM migrate_slices; and leave those rows out.");
    throw pg::Error(
        "0A000", message,
        (index.empty() ? "Its index" : "Index \"" + index + "\"") + " was dropped or is not usable any more.",
        "Create a unique index on the same columns in the same order again, then SELECT migrate_retry(...);");
}

Range::Range(const Slice& s, Subject subject) : subject_(std::move(subject)) {
    if (!s.key.columns.empty()) {
        key_ = find_key(s.relation_oid, s.relation, s.key_index, s.key);
        codec_.emplace(*key_);
    }
    leaf_ = pg::describe_relation(s.relation_oid);
    target_ = target_of(leaf_, subject_, key_ ? &*key_ : nullptr);
}

Position Range::position(const std::optional<Place>& place) const {
    Position p;
    if (!place)
        return p;
    p.set = true;
    if (codec_)
        read(*place, p.values);
    else
        p.block = std::strtoll(place->at(0).c_str(), nullptr, 10);
    return p;
}

// What does not read as a value of the key's type any more is no fault of a row.
void Range::read(const Place& place, Datum* values) const {
    try {
        codec_->from_text(place, values);
    } catch (const pg::Error& e) {
        if (!e.info().sqlstate.starts_with("22"))
            throw;
        throw pg::Error("0A000", "a place in the key of relation " + target_.leaf.name + " cannot be read any more",
                        e.info().sqlstate + " " + e.info().message + ".",
                        "Bring back the type, its values and labels as they were, then SELECT migrate_retry(...);");
    }
}

Place Range::text(const Position& at) const {
    return codec_ ? codec_->to_text(at.values) : Place{std::to_string(at.block)};
}

void Range::Bound::add(Oid type, Datum value) {
    types.push_back(type);
    values[count++] = value;
}

void Range::bind(Bound& bound, const Position& at, const Position& to) const {
    if (!key_) {
        const Position* ends[] = {&at, &to};
        for (int i = 0; i < 2; i++) {
            ItemPointerSet(&bound.tids[i], static_cast<BlockNumber>(ends[i]->block), ends[i]->offset);
            bound.add(TIDOID, PointerGetDatum(&bound.tids[i]));
        }
        return;
    }
    for (const Position* p : {&at, &to})
        for (std::size_t i = 0; p->set && i < key_->types.size(); i++)
            bound.add(key_->types[i], p->values[i]);
}

ChunkEnd Range::next(const Position& at, const Position& upper, const ChunkWish& wish) {
    if (key_) {
        auto end = next_by_arithmetic(at, upper, wish);
        return end ? *end : next_by_key(at, upper, wish.rows);
    }
    const double density = std::max(wish.rows_per_block, 1e-6);
    const std::int64_t left = upper.block - at.block;
    const double wanted = static_cast<double>(wish.rows) / density;
    std::int64_t blocks = wanted < static_cast<double>(left) ? static_cast<std::int64_t>(wanted) : left;
    blocks = std::max(blocks, std::min<std::int64_t>(left, 1));
    ChunkEnd end;
    end.to = at;
    end.to.set = true;
    end.to.block += blocks;
    // By what lies before each end, so that the parts of a slice sum up to it.
    const auto rows_before = [=](std::int64_t block) { return std::llround(static_cast<double>(block) * density); };
    end.rows = rows_before(end.to.block) - rows_before(at.block);
    end.last = blocks == left;
    return end;
}

namespace {

std::optional<std::int64_t> integer(const pg::Key& key, Datum value) {
    if (key.types.size() != 1)
        return std::nullopt;
    switch (key.types[0]) {
    case INT8OID:
        return DatumGetInt64(value);
    case INT4OID:
        return DatumGetInt32(value);
    case INT2OID:
        return DatumGetInt16(value);
    default:
        return std::nullopt;
    }
}

Datum integer_datum(const pg::Key& key, std::int64_t value) {
    return key.types[0] == INT8OID   ? Int64GetDatum(value)
           : key.types[0] == INT4OID ? Int32GetDatum(static_cast<std::int32_t>(value))
                                     : Int16GetDatum(static_cast<std::int16_t>(value));
}

} // namespace

// Unique integers: so many keys hold no more rows. Where at least every second value is a key of what is left of the
// slice, that bounds a chunk well enough to do without a look at the index; elsewhere a cluster might lie in it.
std::optional<ChunkEnd> Range::next_by_arithmetic(const Position& at, const Position& upper, const ChunkWish& wish) {
    constexpr double dense = 0.5;
    const auto bound = integer(*key_, upper.values[0]);
    if (!bound || !at.set || wish.rows_left <= wish.rows)
        return std::nullopt;
    const bool descending = key_->columns[0].descending;
    const auto along = [=](std::int64_t key) {
        return descending ? -static_cast<__int128>(key) : static_cast<__int128>(key);
    };
    const __int128 begin = along(*integer(*key_, at.values[0])), end = along(*bound);
    const double density = std::min(1.0, static_cast<double>(wish.rows_left) / static_cast<double>(end - begin));
    const double span = static_cast<double>(wish.rows) / density;
    if (density < dense || span >= static_cast<double>(end - begin))
        return std::nullopt;
    const __int128 to = begin + std::max<__int128>(static_cast<__int128>(span), 1);
    ChunkEnd result;
    result.to = upper;
    result.to.values[0] = integer_datum(*key_, static_cast<std::int64_t>(descending ? -to : to));
    result.rows = std::llround(static_cast<double>(to - begin) * density);
    return result;
}

// The key `skip` keys after the first one behind `at`. False: it is beyond the bound.
bool Range::probe(const Position& at, const Position& upper, std::int64_t skip, Position& found) {
    Bound bound;
    bind(bound, at, upper);
    bound.add(INT8OID, Int64GetDatum(skip));
    pg::OwnerPlan& plan = plans_.get({Plans::What::Probe, {at.set}}, statement_,
                                     [&] { return probe_sql(target_, at.set); }, bound.types, {&target_.leaf});
    const bool there = plan.run(bound.values, pg::Scan::Ordered) > 0;
    if (there) {
        codec_->copy_row(CurrentMemoryContext, found.values);
        found.set = true;
    }
    pg::guard([] { SPI_freetuptable(SPI_tuptable); });
    return there;
}

// `rows` keys further on, or the bound.
ChunkEnd Range::next_by_key(const Position& at, const Position& upper, std::int64_t rows) {
    ChunkEnd end;
    end.to = upper;
    end.last = !probe(at, upper, rows - 1, end.to);
    if (end.last) {
        Bound all;
        bind(all, at, upper);
        end.rows = count(all, at.set);
    } else {
        end.rows = rows;
        end.last = text(end.to) == text(upper); // the bound itself was met: no empty batch to find that out
    }
    return end;
}

std::int64_t Range::count(Bound& range, bool after_start) {
    plans_
        .get({Plans::What::Count, {after_start}}, statement_, [&] { return count_sql(target_, after_start); },
             range.types, {&target_.leaf})
        .run(range.values, pg::Scan::Index);
    return pg::guard([] {
        bool null;
        std::int64_t rows = DatumGetInt64(SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1, &null));
        SPI_freetuptable(SPI_tuptable);
        return rows;
    });
}

} // namespace drover::engine
