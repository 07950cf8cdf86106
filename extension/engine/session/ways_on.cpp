// HINTs from the table of ways out. See ways_on.hpp.
#include "engine/session/ways_on.hpp"

#include "core/model/way_out.hpp"
#include "engine/session/access.hpp"

namespace drover::engine {

using core::State;

namespace {

std::string call(std::string_view verb, const std::string& name) {
    return (verb == "wait" ? "CALL migrate_" : "SELECT migrate_") + std::string(verb) + "(" + literal(name) + ");";
}

} // namespace

std::string verb_on(const Migration& m) {
    const core::WayOut& way = core::way_out(m.state);
    if (way.verb.empty())
        return std::string(m.state == State::Succeeded ? "Nothing is left to do; the" : "The") +
               " call that started it with again => true begins anew.";
    return call(way.verb, m.name);
}

std::string way_on(const Migration& m) {
    const core::WayOut& way = core::way_out(m.state);
    const std::string n = literal(m.name);
    for (const char* leads_on : {"migrate_retry(", "migrate_verify(", "migrate_drop("})
        if (m.state == State::Failed && m.error.hint.find(leads_on) != std::string::npos)
            return m.error.hint;
    if (m.state == State::RolledBack && !m.error.hint.empty()) // rows were left, and their images
        return m.error.hint;
    if (m.state == State::RolledBack)
        return "To do it after all: its migrate_start again, with again => true. To forget it: " +
               call(way.other_verb, m.name);
    if (m.state == State::SucceededWithErrors)
        return "SELECT key, sqlstate, message FROM migrate_errors WHERE name = " + n +
               " AND quarantined AND mended_at IS NULL; " + std::string(way.mend) + ", then SELECT migrate_retry(" + n +
               ", errors_only => true);";
    if (!way.mend.empty())
        return "SELECT * FROM migrate_errors WHERE name = " + n + "; " + std::string(way.mend) + ", then " +
               call(way.verb, m.name);
    return call(way.verb.empty() ? way.other_verb : way.verb, m.name);
}

} // namespace drover::engine
