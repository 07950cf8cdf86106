// Arguments and results of SQL functions, and how one is declared. For the files of entry/ only.
#pragma once
#include "engine/store.hpp"

namespace drover::entry {

inline std::string text_arg(FunctionCallInfo fcinfo, int n) {
    return pg::guard([=] { return text_to_cstring(PG_GETARG_TEXT_PP(n)); });
}

inline std::optional<std::string> optional_text(FunctionCallInfo fcinfo, int n) {
    return PG_ARGISNULL(n) ? std::nullopt : std::optional(text_arg(fcinfo, n));
}

inline engine::TextArray text_array_arg(FunctionCallInfo fcinfo, int n) {
    Datum* elements;
    bool* nulls;
    int count;
    pg::guard([&] {
        deconstruct_array(PG_GETARG_ARRAYTYPE_P(n), TEXTOID, -1, false, TYPALIGN_INT, &elements, &nulls, &count);
    });
    engine::TextArray out;
    for (int i = 0; i < count; i++) {
        if (nulls[i])
            throw pg::Error("22004", "a migration's name is null");
        out.emplace_back(pg::guard([=] { return TextDatumGetCString(elements[i]); }));
    }
    return out;
}

inline std::string output(Datum value, Oid function) {
    return pg::guard([=] { return OidOutputFunctionCall(function, value); });
}

inline void require_argument(FunctionCallInfo fcinfo, int n, const char* name) {
    if (PG_ARGISNULL(n))
        throw pg::Error("22004", std::string(name) + " must not be null");
}

// f(engine call) with SPI connected.
template <class F> auto with_spi(F f) {
    pg::SpiScope spi;
    auto result = f();
    spi.finish();
    return result;
}

inline Datum text_result(const std::string& s) {
    return pg::guard([&] { return PointerGetDatum(cstring_to_text_with_len(s.data(), static_cast<int>(s.size()))); });
}

} // namespace drover::entry

#define DROVER_FUNCTION(name)                                                                                          \
    extern "C" {                                                                                                       \
    PG_FUNCTION_INFO_V1(name);                                                                                         \
    }                                                                                                                  \
    extern "C" Datum name(PG_FUNCTION_ARGS)
