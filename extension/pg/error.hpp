// The wall between PostgreSQL's longjmp and C++ exceptions: the only PG_TRY of the project is behind guard().
//
// guard(f) runs f, which calls PostgreSQL and holds no object with a destructor, and turns an ERROR into pg::Error.
// After an Error the transaction (or an own subtransaction) must be aborted before PostgreSQL is used again for work.
// entry(f) is the other side: it runs C++ that throws and reports what was thrown as an ERROR, after all destructors.
#pragma once
#include "core/base/problem.hpp"
#include "pg/compat.h"

#include <exception>
#include <new>
#include <string>
#include <type_traits>
#include <utility>

namespace drover::pg {

// Everything an ERROR carries that a person needs. What is copied and destroyed in a hundred files is compiled in one.
struct ErrorInfo {
    ErrorInfo();
    ErrorInfo(const ErrorInfo& other);
    ErrorInfo(ErrorInfo&& other) noexcept;
    ErrorInfo& operator=(const ErrorInfo& other);
    ErrorInfo& operator=(ErrorInfo&& other) noexcept;
    ~ErrorInfo();

    std::string sqlstate, message, detail, hint, context;
    std::string schema_name, table_name, column_name, datatype_name, constraint_name;
};

class Error : public std::exception {
public:
    explicit Error(ErrorInfo info);
    Error(const core::Problem& p); // NOLINT: a Problem is an error to be
    Error(std::string sqlstate, std::string message, std::string detail = {}, std::string hint = {});
    Error(const Error& other);
    ~Error() override;
    const ErrorInfo& info() const { return info_; }
    const char* what() const noexcept override { return info_.message.c_str(); }

private:
    ErrorInfo info_;
};

// Runs fn(arg) under PG_TRY. Throws Error on an ERROR; a C++ exception from fn passes through after PG_END_TRY.
void run_guarded(void (*fn)(void*), void* arg);

template <class F> auto guard(F&& f) -> std::invoke_result_t<F&> {
    using R = std::invoke_result_t<F&>;
    if constexpr (std::is_void_v<R>) {
        run_guarded([](void* p) { (*static_cast<std::remove_reference_t<F>*>(p))(); },
                    const_cast<void*>(static_cast<const void*>(&f)));
    } else {
        static_assert(std::is_trivially_copyable_v<R>, "a guarded call returns plain data");
        struct Call {
            std::remove_reference_t<F>* f;
            R result;
        } call{&f, R{}};
        run_guarded(
            [](void* p) {
                auto* c = static_cast<Call*>(p);
                c->result = (*c->f)();
            },
            &call);
        return call.result;
    }
}

// A palloc'd ErrorData of the exception being handled; call inside a catch, report after it.
ErrorData* describe_current_exception();

// Raises it as ERROR. No C++ object with a destructor may be alive in the caller's frame.
[[noreturn]] void raise(ErrorData* error);

// The wall for functions called by PostgreSQL.
template <class F> Datum entry(F f) {
    ErrorData* error;
    try {
        return f();
    } catch (...) {
        error = describe_current_exception();
    }
    raise(error);
}

// Reports at a level below ERROR.
void report(int level, const std::string& message, const std::string& detail = {}, const std::string& hint = {});

} // namespace drover::pg
