// Words of connection options. See words.hpp.
#include "server/connect_words.hpp"

#include "words/text.hpp"

#include <fmt/format.h>

namespace drover::client {

namespace {

// As libpq tells a database's name from a URI or a conninfo string.
bool is_conninfo(std::string_view database) {
    return database.starts_with("postgresql://") || database.starts_with("postgres://") ||
           database.find('=') != std::string_view::npos;
}

// What is printed goes to logs.
std::string without_password(const std::string& database) {
    if (!is_conninfo(database))
        return database;
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> parts(PQconninfoParse(database.c_str(), nullptr),
                                                                             PQconninfoFree);
    if (!parts)
        return {}; // no connection comes of it
    bool secret = false;
    std::string text;
    for (const PQconninfoOption* part = parts.get(); part->keyword; ++part) {
        if (!part->val)
            continue;
        if (std::string_view(part->keyword).ends_with("password"))
            secret = true;
        else
            text += fmt::format("{}{}={}", text.empty() ? "" : " ", part->keyword, conninfo_value(part->val));
    }
    return secret ? text : database;
}

std::string option(const char* name, const std::string& value) {
    return value.empty() ? "" : fmt::format(" {} {}", name, shell_word(value));
}

std::string server_words(const ConnectOptions& connect) {
    return option("-h", connect.host) + option("-p", connect.port) + option("-U", connect.user);
}

} // namespace

std::string conninfo_value(std::string_view value) {
    std::string text = "'";
    for (const char c : value)
        text += c == '\'' || c == '\\' ? std::string{'\\', c} : std::string(1, c);
    return text + "'";
}

std::string words_of(const ConnectOptions& connect) {
    return server_words(connect) + option("-d", without_password(connect.database));
}

std::string words_of(const FanOut& fan_out) {
    std::string words;
    for (const std::string& service : fan_out.services)
        words += (words.empty() ? " --service " : ",") + shell_word(service);
    if (fan_out.all_databases)
        words += " --all-databases";
    for (const std::string& glob : fan_out.databases)
        words += option("--database", glob);
    for (const std::string& glob : fan_out.excluded)
        words += option("--exclude", glob);
    return words;
}

std::string words_of(const ConnectOptions& connect, const FanOut& fan_out) {
    return words_of(connect) + words_of(fan_out);
}

std::string words_to(const ConnectOptions& connect, const std::string& service, const std::string& database) {
    if (!service.empty() && database.empty())
        return server_words(connect) + option("-d", "service=" + service);
    if (!service.empty())
        return server_words(connect) +
               option("-d", fmt::format("service={} dbname={}", service, conninfo_value(database)));
    if (is_conninfo(connect.database)) // which says where the server is
        return words_of(connect) + option("--database", database);
    return server_words(connect) +
           option("-d", is_conninfo(database) ? "dbname=" + conninfo_value(database) : database);
}

} // namespace drover::client
