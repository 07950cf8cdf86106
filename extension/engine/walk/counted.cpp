// Counts rows of a chunk by conditions, and finds the keys of the first ones. See counted.hpp.
#include "engine/walk/counted.hpp"

#include "engine/walk/placed_rows.hpp"

namespace drover::engine {

namespace {

constexpr int examples = 10; // keys of wrong rows

std::string rows_of_chunk(const Target& t, bool after_start) {
    return " FROM ONLY " + t.relation + " WHERE " + range_condition(t, after_start);
}

void find_examples(Plans& plans, const Range& range, Range::Bound& bound, pg::Scan scan, Shape shape,
                   const RowTests& tests, const std::string& statement, ActionResult& result) {
    const Target& t = range.target();
    const auto write = [&] {
        const std::string columns = t.key.empty() ? t.row + ".ctid" : core::select_list(t.key);
        return "SELECT " + columns + ", " + tests.wrong + rows_of_chunk(t, shape.after_start) + " AND (" + tests.left +
               " OR " + tests.wrong + ")" + (t.key.empty() ? "" : " ORDER BY " + core::order_by(t.key)) + " LIMIT " +
               std::to_string(examples);
    };
    std::string sql;
    const std::size_t n =
        plans.get({Plans::What::Examples, shape}, sql, write, bound.types, {&t.leaf}).run(bound.values, scan);
    SPITupleTable* table = SPI_tuptable;
    std::vector<ItemPointerData> places;
    for (std::size_t i = 0; i < n; i++) {
        Position p;
        p.set = true;
        const bool wrong = pg::guard([&] {
            bool null;
            const int natts = table->tupdesc->natts;
            for (int c = 0; c + 1 < natts; c++)
                p.values[c] = SPI_getbinval(table->vals[i], table->tupdesc, c + 1, &null);
            return DatumGetBool(SPI_getbinval(table->vals[i], table->tupdesc, natts, &null));
        });
        FailedRow row;
        if (range.key()) {
            row.key = range.text(p);
            row.known_by = range.key()->written();
        } else {
            places.push_back(*reinterpret_cast<ItemPointer>(DatumGetPointer(p.values[0])));
            row.key = {place_text(places.back())};
        }
        row.quarantined = false;
        row.error.sqlstate = wrong ? "23514" : "55000";
        row.error.message = wrong ? "check_clause is not true for this row" : "the row satisfies where_clause";
        row.statement = statement;
        result.refused.push_back(std::move(row));
    }
    pg::guard([=] { SPI_freetuptable(table); });
    if (places.empty())
        return;
    PlacedRows rows(t);
    FailedRow* told = &*(result.refused.end() - static_cast<std::ptrdiff_t>(places.size()));
    for (const ItemPointerData& tid : places) {
        if (std::optional<FailedRow> row = rows.at(tid)) { // else it goes by its ctid
            told->key = std::move(row->key);
            told->known_by = std::move(row->known_by);
        }
        told++;
    }
}

} // namespace

ActionResult count_failing(Plans& plans, const Range& range, const Position& at, const Position& to,
                           const RowTests& tests, std::string& statement) {
    const Target& t = range.target();
    const Shape shape{at.set || range.by_block()};
    Range::Bound bound;
    range.bind(bound, at, to);
    const pg::Scan scan = range.by_block() ? pg::Scan::Blocks : pg::Scan::Index;
    const auto write = [&] {
        return "SELECT pg_catalog.count(*), pg_catalog.count(*) FILTER (WHERE " + tests.left +
               "), pg_catalog.count(*) FILTER (WHERE " + tests.wrong + ")" + rows_of_chunk(t, shape.after_start);
    };
    plans.get({Plans::What::Failing, shape}, statement, write, bound.types, {&t.leaf}).run(bound.values, scan);
    ActionResult result;
    std::int64_t counts[3];
    pg::guard([&] {
        bool null;
        for (int i = 0; i < 3; i++)
            counts[i] = DatumGetInt64(SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, i + 1, &null));
        SPI_freetuptable(SPI_tuptable);
    });
    result.rows = counts[0];
    result.rows_left = counts[1];
    result.rows_failed = counts[2];
    if (counts[1] + counts[2] > 0)
        find_examples(plans, range, bound, scan, shape, tests, statement, result);
    return result;
}

} // namespace drover::engine
