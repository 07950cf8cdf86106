// Functions and procedures of the user's, read from the catalog. No lock is kept.
#pragma once
#include "pg/error.hpp"

#include <vector>

namespace drover::pg {

struct Routine {
    Oid oid = InvalidOid;  // invalid: there is none
    std::string name;      // qualified and quoted
    std::string signature; // the same with the types of its arguments, as regprocedurein reads it
    bool procedure = false, aggregate = false, returns_set = false, strict = false;
    bool has_output = false; // OUT, INOUT or TABLE arguments
    std::vector<Oid> arguments;
    Oid result = InvalidOid;
};

Routine describe_routine(Oid oid);

bool may_execute_routine(Oid oid);

// "schema.type", as a cast needs it.
std::string type_name(Oid type);
// Below all domains.
Oid base_type(Oid type);
// Invalid if it is no array.
Oid element_type(Oid type);
// Invalid if there are no arrays of it.
Oid array_type(Oid element);
// Whether values of the one are values of the other, as varchar's are of text. False for pseudo-types.
bool is_binary_coercible(Oid from, Oid to);

} // namespace drover::pg
