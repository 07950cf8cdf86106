// Implementation of the columns' names and numbers. See columns.hpp.
#include "pg/columns.hpp"

namespace drover::pg {

TextArray columns_of(Oid relation) {
    static Query query{R"(
        SELECT attname FROM pg_catalog.pg_attribute WHERE attrelid OPERATOR(pg_catalog.=) $1::pg_catalog.oid
           AND attnum OPERATOR(pg_catalog.>) 0 AND NOT attisdropped ORDER BY attnum)"};
    TextArray names;
    for (const Row& r : query.run({relation}))
        names.push_back(r[0].str());
    return names;
}

TextArray numbers_of(Oid relation, const TextArray& names) {
    static Query query{R"(
        SELECT coalesce(a.attnum, 0) FROM pg_catalog.unnest($2::pg_catalog.text[]) WITH ORDINALITY c (name, n)
        LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid OPERATOR(pg_catalog.=) $1::pg_catalog.oid AND a.attname OPERATOR(pg_catalog.=) c.name
              AND a.attnum OPERATOR(pg_catalog.>) 0 AND NOT a.attisdropped ORDER BY c.n)"};
    TextArray numbers;
    for (const Row& r : query.run({relation, names}))
        numbers.push_back(r[0].str());
    return numbers;
}

std::vector<std::optional<std::string>> names_of(Oid relation, const TextArray& numbers) {
    static Query query{R"(
        SELECT a.attname FROM pg_catalog.unnest($2::pg_catalog.int2[]) WITH ORDINALITY c (number, n)
        LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid OPERATOR(pg_catalog.=) $1::pg_catalog.oid AND a.attnum OPERATOR(pg_catalog.=) c.number
              AND NOT a.attisdropped ORDER BY c.n)"};
    std::vector<std::optional<std::string>> names;
    for (const Row& r : query.run({relation, numbers}))
        names.push_back(r[0].is_null() ? std::nullopt : std::optional(r[0].str()));
    return names;
}

} // namespace drover::pg
