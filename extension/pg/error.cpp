// Implementation of the wall. Lock and transaction contract: none taken; see error.hpp for what follows an Error.
#include "pg/error.hpp"

#include "pg/hint_schema.hpp"

namespace drover::pg {

ErrorInfo::ErrorInfo() = default;
ErrorInfo::ErrorInfo(const ErrorInfo&) = default;
ErrorInfo::ErrorInfo(ErrorInfo&&) noexcept = default;
ErrorInfo& ErrorInfo::operator=(const ErrorInfo&) = default;
ErrorInfo& ErrorInfo::operator=(ErrorInfo&&) noexcept = default;
ErrorInfo::~ErrorInfo() = default;

Error::Error(ErrorInfo info) : info_(std::move(info)) {}

Error::Error(const core::Problem& p) : Error(p.sqlstate, p.message, p.detail, p.hint) {}

Error::Error(std::string sqlstate, std::string message, std::string detail, std::string hint) {
    info_.sqlstate = std::move(sqlstate), info_.message = std::move(message);
    info_.detail = std::move(detail), info_.hint = std::move(hint);
}

Error::Error(const Error&) = default;
Error::~Error() = default;

namespace {

std::string string_of(const char* s) {
    return s ? s : "";
}

ErrorInfo to_info(const ErrorData& e) {
    ErrorInfo i;
    i.sqlstate = unpack_sql_state(e.sqlerrcode);
    i.message = string_of(e.message);
    i.detail = string_of(e.detail);
    i.hint = string_of(e.hint);
    i.context = string_of(e.context);
    i.schema_name = string_of(e.schema_name);
    i.table_name = string_of(e.table_name);
    i.column_name = string_of(e.column_name);
    i.datatype_name = string_of(e.datatype_name);
    i.constraint_name = string_of(e.constraint_name);
    return i;
}

std::string& hint_schema() {
    static std::string prefix;
    return prefix;
}

char* keep(const std::string& s) {
    return s.empty() ? nullptr : pstrdup(s.c_str());
}

int pack(const std::string& s) {
    return s.size() == 5 ? MAKE_SQLSTATE(s[0], s[1], s[2], s[3], s[4]) : ERRCODE_INTERNAL_ERROR;
}

// Kept apart from C++ objects: sigsetjmp and destructors do not share a frame here.
ErrorData* protected_call(void (*fn)(void*), void* arg, std::exception_ptr* thrown) {
    MemoryContext context = CurrentMemoryContext;
    ErrorData* volatile error = nullptr;
    PG_TRY();
    {
        try {
            fn(arg);
        } catch (...) {
            *thrown = std::current_exception();
        }
    }
    PG_CATCH();
    {
        MemoryContextSwitchTo(context);
        error = CopyErrorData();
        FlushErrorState();
    }
    PG_END_TRY();
    return error;
}

} // namespace

void run_guarded(void (*fn)(void*), void* arg) {
    std::exception_ptr thrown;
    ErrorData* error = protected_call(fn, arg, &thrown);
    if (thrown)
        std::rethrow_exception(thrown);
    if (error) {
        ErrorInfo info = to_info(*error);
        FreeErrorData(error);
        throw Error(std::move(info));
    }
}

ErrorData* describe_current_exception() {
    auto* e = static_cast<ErrorData*>(palloc0(sizeof(ErrorData)));
    e->elevel = ERROR;
    e->sqlerrcode = ERRCODE_INTERNAL_ERROR;
    e->assoc_context = CurrentMemoryContext;
    try {
        throw;
    } catch (const Error& x) {
        const ErrorInfo& i = x.info();
        e->sqlerrcode = pack(i.sqlstate);
        e->message = keep(i.message);
        e->detail = keep(i.detail);
        e->hint = keep(with_hint_schema(i.hint));
        e->context = keep(i.context);
        e->schema_name = keep(i.schema_name);
        e->table_name = keep(i.table_name);
        e->column_name = keep(i.column_name);
        e->datatype_name = keep(i.datatype_name);
        e->constraint_name = keep(i.constraint_name);
    } catch (const std::bad_alloc&) {
        e->sqlerrcode = ERRCODE_OUT_OF_MEMORY;
        e->message = pstrdup("out of memory");
    } catch (const std::exception& x) {
        e->message = pstrdup(x.what());
    } catch (...) {
        e->message = pstrdup("unknown C++ exception");
    }
    if (!e->message)
        e->message = pstrdup("error without a message");
    return e;
}

void raise(ErrorData* error) {
    ThrowErrorData(error);
    pg_unreachable();
}

void set_hint_schema(std::string prefix) {
    hint_schema() = std::move(prefix);
}

std::string with_hint_schema(const std::string& hint) {
    if (hint_schema().empty())
        return hint;
    std::string text;
    std::size_t done = 0;
    for (std::size_t at = 0; (at = hint.find("migrate_", at)) != std::string::npos; at++) {
        const char before = at ? hint[at - 1] : ' ';
        if (before != ' ' && before != '(' && before != '\n')
            continue;
        text += hint.substr(done, at - done) + hint_schema();
        done = at;
    }
    return text + hint.substr(done);
}

void report(int level, const std::string& message, const std::string& detail, const std::string& hint) {
    const char* m = message.c_str();
    const char* d = detail.c_str();
    const std::string shown = with_hint_schema(hint);
    const char* h = shown.c_str();
    guard([=] { ereport(level, (errmsg("%s", m), *d ? errdetail("%s", d) : 0, *h ? errhint("%s", h) : 0)); });
}

} // namespace drover::pg
