// Columns of a relation, read from the catalog: by name and by number.
// Contract: in a transaction with SPI connected; takes no lock.
#pragma once
#include "pg/spi.hpp"

namespace drover::pg {

// All names, in the order of the numbers; unquoted.
TextArray columns_of(Oid relation);

// Of the columns of these names, in their order; "0" where there is none.
TextArray numbers_of(Oid relation, const TextArray& names);

// Today's names of the columns of these numbers, in their order; nullopt for one that was dropped.
std::vector<std::optional<std::string>> names_of(Oid relation, const TextArray& numbers);

} // namespace drover::pg
