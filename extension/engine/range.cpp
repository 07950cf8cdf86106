// Implementation of ranges. See range.hpp for the contract.
#include "engine/range.hpp"

#include <algorithm>

namespace drover::engine {

pg::OwnerPlan& Plans::get(const std::string& sql, const std::vector<Oid>& types) {
    pg::OwnerPlan& plan = plans_[sql];
    if (!plan.prepared())
        plan.prepare(sql, types);
    return plan;
}

namespace {

// The slice's own index, or after a REINDEX, rename or replacement another one on the same columns in the same order.
// Under another order (ALTER TYPE from bigint to text) the cursor and the bounds mean nothing.
pg::Key key_of(const Slice& s) {
    std::vector<pg::Key> keys = pg::usable_keys(s.relation_oid);
    for (pg::Key& k : keys)
        if (k.name == s.key_index && k.column_names == s.key_columns && k.order == s.key_order)
            return std::move(k);
    for (pg::Key& k : keys)
        if (k.column_names == s.key_columns && k.order == s.key_order)
            return std::move(k);
    throw pg::Error(
        "0A000", "the key of relation " + s.relation + " that the migration walks is gone",
        "Index \"" + s.key_index + "\" was dropped, sorts otherwise or is not usable any more.",
        "Create a unique index on the same columns in the same order again, then SELECT migrate_retry(...);");
}

} // namespace

Range::Range(const Slice& s, const Work& work) {
    if (!s.key_index.empty()) {
        key_ = key_of(s);
        codec_.emplace(*key_);
    }
    target_ = target_of(pg::describe_relation(s.relation_oid), work, key_ ? &*key_ : nullptr);
}

Position Range::position(const std::optional<Place>& place) const {
    Position p;
    if (!place)
        return p;
    p.set = true;
    if (codec_)
        codec_->from_text(*place, p.values);
    else
        p.block = std::strtoll(place->at(0).c_str(), nullptr, 10);
    return p;
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
            ItemPointerSet(&bound.tids[i], static_cast<BlockNumber>(ends[i]->block), 0);
            bound.add(TIDOID, PointerGetDatum(&bound.tids[i]));
        }
        return;
    }
    for (const Position* p : {&at, &to})
        for (std::size_t i = 0; p->set && i < key_->types.size(); i++)
            bound.add(key_->types[i], p->values[i]);
}

ChunkEnd Range::next(const Position& at, const Position& upper, std::int64_t rows, double rows_per_block) {
    if (key_)
        return next_by_key(at, upper, rows);
    const double density = std::max(rows_per_block, 1e-6);
    const std::int64_t left = upper.block - at.block;
    const double wanted = static_cast<double>(rows) / density;
    const std::int64_t blocks =
        std::clamp<std::int64_t>(wanted < static_cast<double>(left) ? static_cast<std::int64_t>(wanted) : left,
                                 std::min<std::int64_t>(left, 1), left);
    ChunkEnd end;
    end.to = at;
    end.to.set = true;
    end.to.block += blocks;
    end.rows = static_cast<std::int64_t>(static_cast<double>(blocks) * density + 0.5);
    end.last = blocks == left;
    return end;
}

// `rows` keys further on, or the bound.
ChunkEnd Range::next_by_key(const Position& at, const Position& upper, std::int64_t rows) {
    Bound bound;
    bind(bound, at, upper);
    bound.add(INT8OID, Int64GetDatum(rows - 1));
    statement_ = probe_sql(target_, at.set);
    ChunkEnd end;
    end.to = upper;
    end.last = plans_.get(statement_, bound.types).run(bound.values, pg::Scan::Ordered) == 0;
    if (!end.last)
        codec_->copy_row(CurrentMemoryContext, end.to.values);
    pg::guard([] { SPI_freetuptable(SPI_tuptable); });
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
    statement_ = count_sql(target_, after_start);
    plans_.get(statement_, range.types).run(range.values, pg::Scan::Index);
    return pg::guard([] {
        bool null;
        std::int64_t rows = DatumGetInt64(SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1, &null));
        SPI_freetuptable(SPI_tuptable);
        return rows;
    });
}

} // namespace drover::engine
