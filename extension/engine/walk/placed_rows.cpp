// Looks up the keys of rows by their place. See placed_rows.hpp.
#include "engine/walk/placed_rows.hpp"

namespace drover::engine {

std::string place_text(ItemPointerData tid) {
    return "(" + std::to_string(ItemPointerGetBlockNumberNoCheck(&tid)) + "," +
           std::to_string(ItemPointerGetOffsetNumberNoCheck(&tid)) + ")";
}

PlacedRows::PlacedRows(const Target& t) : keys_(pg::usable_keys(t.leaf.relation)) {
    std::string columns = t.row + ".ctid";
    if (!keys_.empty()) {
        core::KeyColumns key = keys_.front().columns;
        for (core::KeyColumn& c : key)
            c.qualified = t.row + "." + c.column;
        columns = core::select_list(key);
    }
    plan_.prepare("SELECT " + columns + " FROM ONLY " + t.relation + " WHERE " + t.row +
                      ".ctid OPERATOR(pg_catalog.=) $1",
                  {TIDOID}, {t.leaf});
}

std::optional<FailedRow> PlacedRows::at(ItemPointerData tid) {
    const Datum value = PointerGetDatum(&tid);
    std::optional<FailedRow> row;
    if (plan_.run(&value, pg::Scan::Any) > 0) {
        row.emplace();
        if (keys_.empty()) {
            row->key = {place_text(tid)};
        } else {
            const pg::KeyCodec codec(keys_.front());
            Datum values[INDEX_MAX_KEYS];
            codec.copy_row(CurrentMemoryContext, values);
            row->key = codec.to_text(values);
            row->known_by = keys_.front().written();
        }
    }
    pg::guard([] { SPI_freetuptable(SPI_tuptable); });
    return row;
}

} // namespace drover::engine
