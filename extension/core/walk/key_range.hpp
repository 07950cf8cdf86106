// SQL text for walking a btree key: conditions, orders and cut points. Identifiers and type names come in quoted and
// qualified; this file only arranges them.
#pragma once
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace drover::core {

// One column of the key, in index order.
struct KeyColumn {
    std::string column;     // quoted column name: id, "Order"
    std::string qualified;  // as a statement on the relation may write it: public.t.id
    std::string type;       // for casts: pg_catalog.int8, pg_catalog."numeric"
    std::string less;       // operators of the index's opclass, qualified: OPERATOR(pg_catalog.<)
    std::string equal;      // OPERATOR(pg_catalog.=)
    std::string greater;    // OPERATOR(pg_catalog.>)
    std::string less_equal; // OPERATOR(pg_catalog.<=)
    std::string greater_equal;
    std::string collation; // qualified, or empty where the type has none
    bool descending = false;

    bool operator==(const KeyColumn&) const = default;
};

using KeyColumns = std::vector<KeyColumn>;

// Columns ordered by the walk. With one direction and one set of operators for all columns this is one row comparison,
// which a btree scan bounds on every column; else the expanded form with a redundant bound on the leading column:
//   k1 >= $1 AND (k1 > $1 OR (k1 = $1 AND (k2 < $2)))
// Every column carries its index's collation (COLLATE x) so that the index serves the comparison.

// key > (first_param, first_param + 1, ...): strictly after, in index order.
std::string after(const KeyColumns& key, int first_param);

// key <= (first_param, ...): up to and including, in index order.
std::string up_to(const KeyColumns& key, int first_param);

// left(0) = right(0) AND ..., each in its column's collation. left, right: the text of the key's column i.
std::string equal(const KeyColumns& key, const std::function<std::string(std::size_t)>& left,
                  const std::function<std::string(std::size_t)>& right);

// "public.t.id, public.t.k2"
std::string select_list(const KeyColumns& key);

// "public.t.id COLLATE x USING OPERATOR(pg_catalog.<), ..." in index order; reversed: from the last key to the first.
std::string order_by(const KeyColumns& key, bool reversed = false);

// Cuts `rows` rows into a part for each of `workers` workers, and each part into slices: each is what remains of the
// part divided by per_worker, so that slices shrink towards its end and workers, who help each other there, finish
// together (guided self-scheduling, Polychronopoulos and Kuck 1987); none below min_rows, at least one slice, at most
// 1000 (or one for each worker). Sums up to `rows`.
std::vector<std::int64_t> slice_rows(std::int64_t rows, int workers, int per_worker, std::int64_t min_rows = 10'000);

// Of `sample` sorted keys, the positions that cut it into slices in proportion to `parts`: strictly increasing, each in
// [0, sample), fewer than parts (each is the last key of its part). The last part has no cut.
std::vector<std::size_t> cut_points(std::size_t sample, const std::vector<std::int64_t>& parts);

} // namespace drover::core
