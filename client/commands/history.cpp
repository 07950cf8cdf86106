// drover history
#include "commands/commands.hpp"

#include <fmt/format.h>

namespace drover::client {

int run_history(const std::string& name, Context& context) {
    return in_each(context, [&name](Context& here) {
        Session session(here);
        if (names_in(session, here, {name}).empty())
            return exit_done;
        fetch_one(session, name);  // an unknown name is an error, not an empty history
        here.canvas.width.reset(); // messages are read in full, not cut
        here.print({{{"event_id", "", Kind::Id},
                     {"at", "at", Kind::Timestamp},
                     {"kind", "kind"},
                     {"state", "state", Kind::State},
                     {"by_role", "by"},
                     {"message", "what"}},
                    session.query(fmt::format("SELECT event_id, to_json(at) #>> '{{}}', kind, state, by_role, message"
                                              " FROM {}.migrate_events WHERE name = $1 ORDER BY event_id",
                                              session.schema()),
                                  {name})});
        return exit_done;
    });
}

} // namespace drover::client
