// Columns of drover.* beside the members of a struct, each pair in one line: the statements are made from it. For a new
// column that is read or inserted: the member, and a line in the table of columns.
// Contract: Select and Insert live as long as the process, as function-local statics.
#pragma once
#include "pg/spi.hpp"

namespace drover::engine {

// Empty is NULL.
inline std::optional<std::string> or_null(const std::string& s) {
    return s.empty() ? std::nullopt : std::optional(s);
}
inline pg::Value or_null(const pg::TextArray& a) {
    return a.empty() ? pg::Value::null_array() : pg::Value(a);
}

// A column that is read: an expression, and what becomes of its value.
template <class T> struct Read {
    const char* sql;
    void (*into)(T&, const pg::Value&);
};

// NULL is zero, false, empty; it leaves an optional without a value.
template <class M> void assign(M& member, const pg::Value& v) {
    if constexpr (std::is_same_v<M, bool>)
        member = v.boolean();
    else if constexpr (std::is_integral_v<M>)
        member = static_cast<M>(v.integer());
    else if constexpr (std::is_floating_point_v<M>)
        member = v.number();
    else if constexpr (std::is_same_v<M, std::string>)
        member = v.str();
    else if constexpr (std::is_same_v<M, pg::TextArray>)
        member = v.array().value_or(pg::TextArray{});
    else if (!v.is_null())
        assign(member.emplace(), v);
}

// Into a member as it is; of a member of a member: into<&Slice::key, &pg::WrittenKey::columns>.
template <auto... path> inline constexpr auto into = [](auto& row, const pg::Value& v) { assign((row.*....*path), v); };

// A column that is written: its value in SQL, in which each ? is a parameter, and these parameters.
using Parameters = std::vector<pg::Value>;
template <class T> struct Written {
    const char* column;
    const char* sql;
    Parameters (*of)(const T&);
};

template <class T> std::string select_sql(std::span<const Read<T>> columns, const char* rest) {
    std::string list;
    for (const Read<T>& c : columns)
        list += (list.empty() ? "" : ", ") + std::string(c.sql);
    return "SELECT " + list + " " + rest;
}

template <class T> std::string insert_sql(const char* table, std::span<const Written<T>> columns, const char* rest) {
    std::string names, values;
    int parameters = 0;
    for (const Written<T>& c : columns) {
        names += (names.empty() ? "" : ", ") + std::string(c.column);
        values += values.empty() ? "" : ", ";
        for (const char* p = c.sql; *p; p++)
            values += *p == '?' ? "$" + std::to_string(++parameters) : std::string(1, *p);
    }
    return "INSERT INTO " + std::string(table) + " (" + names + ") VALUES (" + values + ") " + rest;
}

// Reads one row. rest: what comes after the columns.
template <class T> class Select {
public:
    Select(std::span<const Read<T>> columns, const char* rest)
        : columns_(columns), sql_(select_sql(columns, rest)), query_(sql_.c_str()) {}
    Select(const Select&) = delete;
    Select& operator=(const Select&) = delete;

    // nullopt: there is none.
    std::optional<T> one(std::initializer_list<pg::Value> params) {
        const pg::Rows rows = query_.run(params);
        if (rows.empty())
            return std::nullopt;
        T row;
        for (std::size_t i = 0; i < columns_.size(); i++)
            columns_[i].into(row, rows[0][i]);
        return row;
    }

private:
    std::span<const Read<T>> columns_;
    std::string sql_;
    pg::Query query_;
};

// Inserts one row. rest: what comes after its values.
template <class T> class Insert {
public:
    Insert(const char* table, std::span<const Written<T>> columns, const char* rest = "")
        : columns_(columns), sql_(insert_sql(table, columns, rest)), query_(sql_.c_str()) {}
    Insert(const Insert&) = delete;
    Insert& operator=(const Insert&) = delete;

    pg::Rows run(const T& row) {
        Parameters params;
        for (const Written<T>& c : columns_)
            for (pg::Value& v : c.of(row))
                params.push_back(std::move(v));
        return query_.run(params);
    }

private:
    std::span<const Written<T>> columns_;
    std::string sql_;
    pg::Query query_;
};

} // namespace drover::engine
