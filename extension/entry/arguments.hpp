// Arguments and results of SQL functions, and how one is declared. For the files of entry/ only.
#pragma once
#include "engine/session/blocker.hpp"

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

// The same for what looks at users' relations: it waits for no lock without end.
template <class F> auto with_bounded_spi(F f) {
    return with_spi([&] { return engine::with_lock_limit(f); });
}

// The same for one migration: hints of its errors are to be run as they are, so its name takes the place of the dots.
template <class F> auto with_spi(const std::string& name, F f) {
    try {
        return with_spi(f);
    } catch (const pg::Error& e) {
        throw pg::Error(engine::with_name(e.info(), name));
    }
}

template <class F> auto with_bounded_spi(const std::string& name, F f) {
    return with_spi(name, [&] { return engine::with_lock_limit(f); });
}

inline Datum text_result(const std::string& s) {
    return pg::guard([&] { return PointerGetDatum(cstring_to_text_with_len(s.data(), static_cast<int>(s.size()))); });
}

// The result of a function that returns a table of text columns.
inline Datum table_result(FunctionCallInfo fcinfo, const std::vector<std::vector<std::optional<std::string>>>& rows) {
    pg::guard([=] { InitMaterializedSRF(fcinfo, 0); });
    auto* result = reinterpret_cast<ReturnSetInfo*>(fcinfo->resultinfo);
    for (const auto& row : rows) {
        constexpr int most = 16;
        Datum values[most] = {};
        bool nulls[most] = {};
        for (std::size_t i = 0; i < row.size() && i < most; i++) {
            nulls[i] = !row[i];
            if (row[i])
                values[i] = text_result(*row[i]);
        }
        pg::guard([&] { tuplestore_putvalues(result->setResult, result->setDesc, values, nulls); });
    }
    return 0;
}

} // namespace drover::entry

#define DROVER_FUNCTION(name)                                                                                          \
    extern "C" {                                                                                                       \
    PG_FUNCTION_INFO_V1(name);                                                                                         \
    }                                                                                                                  \
    extern "C" Datum name(PG_FUNCTION_ARGS)
