// Texts of errors and notices as they appear on stderr.
#include "words/errors.hpp"

#include <fmt/format.h>

namespace drover::client {

namespace {

std::string with_parts(std::string text, const Report& report, const Wording& wording) {
    text += '\n';
    if (!report.detail.empty())
        text += fmt::format("DETAIL: {}\n", report.detail);
    if (!report.hint.empty())
        // Only the server speaks SQL.
        text += fmt::format("HINT: {}\n", report.sqlstate.empty() ? report.hint : client_words(report.hint, wording));
    return text;
}

} // namespace

std::string to_text(const Report& report, const Wording& wording) {
    if (report.sqlstate.empty())
        return with_parts(fmt::format("drover: {}", report.message), report, wording);
    return with_parts(fmt::format("drover: {} {}: {}", report.severity, report.sqlstate, report.message), report,
                      wording);
}

std::string notice_text(const Report& report, const Wording& wording) {
    return with_parts(fmt::format("{}: {}", report.severity, report.message), report, wording);
}

bool means_connection_lost(std::string_view sqlstate) {
    return sqlstate == "57P01" || sqlstate == "57P02" || sqlstate == "57P03" || sqlstate.starts_with("08");
}

Error unknown_migration(std::string_view name) {
    return Error(Report{.sqlstate = "42704",
                        .message = fmt::format("migration \"{}\" does not exist", name),
                        .detail = {},
                        .hint = "SELECT name FROM migrate_progress shows the migrations that you may see"});
}

} // namespace drover::client
