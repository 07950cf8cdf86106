// drover alter
#include "commands/commands.hpp"
#include "model/setting.hpp"

#include <fmt/format.h>

namespace drover::client {

int run_alter(const AlterOptions& options, Context& context) {
    const std::string settings = settings_json(options.settings);
    return in_each(context, [&](Context& here) {
        Session session(here);
        if (names_in(session, here, {options.name}).empty())
            return exit_done;
        const auto rows = session.query(fmt::format("SELECT {}.migrate_alter($1::text, $2::jsonb)", session.schema()),
                                        {options.name, settings});
        here.print({{{"name", "name"}, {"changed", "changed", Kind::Boolean}}, {{options.name, rows.at(0).at(0)}}});
        return exit_done;
    });
}

} // namespace drover::client
