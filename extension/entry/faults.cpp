// SQL functions of the fault build (`make faults`), for tests; an empty file in a release.
#include "pg/fault.hpp"

#ifdef DROVER_FAULTS

#include "pg/error.hpp"

extern "C" {
PG_FUNCTION_INFO_V1(drover_fault_points);
PGDLLEXPORT Datum drover_fault_points(PG_FUNCTION_ARGS);
}

// The names of all points, one a line.
Datum drover_fault_points(PG_FUNCTION_ARGS) {
    (void)fcinfo;
    return drover::pg::entry([] {
        std::string names;
#define DROVER_LIST(name) names += drover::pg::fault_name(drover::pg::FaultPoint::name), names += '\n';
        DROVER_FAULT_POINTS(DROVER_LIST)
#undef DROVER_LIST
        return drover::pg::guard(
            [&] { return PointerGetDatum(cstring_to_text_with_len(names.data(), static_cast<int>(names.size()))); });
    });
}

#endif
