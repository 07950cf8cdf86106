// Tables that a statement over a range reads from their beginning to their end, whatever the range.
// Contract: in a transaction, as who may run the statement; nothing is run.
#pragma once
#include "pg/spi.hpp"

namespace drover::pg {

struct WholeRead {
    Oid relation = InvalidOid;
    std::vector<std::string> columns; // that are compared, quoted; empty: not known
    bool each_row = false;            // not once for the statement
    bool is_list = false;             // of IN or NOT IN, which uses no index
};

// Of the plan as workers have it, but for the walked relation and for what is read once to give one value. A relation
// is named once.
std::vector<WholeRead> whole_reads(SPIPlanPtr plan, Oid walked);

} // namespace drover::pg
