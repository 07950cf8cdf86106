// drover alter
#include "commands/commands.hpp"
#include "setting.hpp"

#include <fmt/format.h>

namespace drover::client {

int run_alter(const AlterOptions& options, Context& context) {
    const std::string settings = settings_json(options.settings);
    Session session(context);
    const auto rows = session.query(fmt::format("SELECT {}.migrate_alter($1::text, $2::jsonb)", session.schema()),
                                    {options.name, settings});
    context.print({{{"name", "name"}, {"changed", "changed", Kind::Boolean}}, {{options.name, rows.at(0).at(0)}}});
    return exit_done;
}

} // namespace drover::client
