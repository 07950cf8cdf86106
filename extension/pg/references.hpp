// What the names in a statement lead to. A text means what the catalog makes of it at that moment: a function of the
// same name in an earlier schema, another table under the name of a looked-up one, or a new column of a table in a
// sub-select give it another meaning without an error. Contract: in a transaction; locks the relations that the
// statement names, as its execution would.
#pragma once
#include "pg/identity.hpp"
#include "pg/spi.hpp"

namespace drover::pg {

struct References {
    // Each once, in order: "r<oid>" a relation, "c<oid>.<number>" a column of one, "f<oid> <signature>" a function,
    // "o<oid> <signature>" an operator, "t<oid> <name>" a type that something is cast to. Those of the server are left
    // out, and so is what `*` stands for.
    TextArray objects;
    bool whole_row = false; // of the row that is walked, as a value of its own row type
    TextArray row_columns;  // of that row, by name, in the order in which they stand in the analyzed statement
};

// Of a statement without parameters, as it is analyzed now with the session's search_path. walked: the relation whose
// rows it is about: where it stands for that, it is left out of `objects` with its columns, as is what it writes to.
// Errors: what the analysis throws.
References references_of(const std::string& sql, Oid walked);

// What `now` has that `before` has not, and the other way round; a function that was made anew under its signature, or
// renamed, is the same.
struct Difference {
    std::string came, went; // for people; empty: nothing
};
Difference difference(const TextArray& before, const TextArray& now);

// Whether two relations have the same columns in the same order, with the same names and types.
bool same_columns(Oid a, Oid b);

} // namespace drover::pg
