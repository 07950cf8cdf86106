// Implementation of bringing a migration home. See home.hpp.
#include "engine/command/home.hpp"

#include "engine/action/images.hpp"
#include "engine/ledger/homecoming.hpp"
#include "engine/ledger/walk_facts.hpp"
#include "engine/walk/clause_columns.hpp"
#include "pg/relation.hpp"

namespace drover::engine {

void bring_home(const Caller& caller, const Migration& m) {
    Oid relation = pg::relation_by_name(m.relation);
    if (!OidIsValid(relation))
        throw pg::Error("42P01",
                        "relation " + m.relation + " of migration \"" + m.name + "\" does not exist in this database",
                        {}, "SELECT migrate_drop(" + literal(m.name) + ");");
    Oid owner = pg::role_by_name(m.owner);
    if (!OidIsValid(owner))
        throw pg::Error("42704",
                        "role \"" + m.owner + "\", the owner of migration \"" + m.name + "\", does not exist here", {},
                        "CREATE ROLE with that name, or SELECT migrate_drop(" + literal(m.name) + ");");
    const Oid target = m.target.empty() ? InvalidOid : pg::relation_by_name(m.target);
    if (!m.target.empty() && !OidIsValid(target))
        throw pg::Error("42P01",
                        "relation " + m.target + ", target of migration \"" + m.name +
                            "\", does not exist in this database",
                        {}, "SELECT migrate_drop(" + literal(m.name) + ");");
    caller.bookkeeping([&] {
        settle(m.id, owner, relation, target);
        const Migration here = *load_migration(m.id);
        if (!m.undo_numbers.empty())
            find_image_numbers(here);
        find_columns(here);
        find_indexes(here);
        forget_meaning(here.id);
        if (const std::optional<std::string> gone = find_slices(m, relation))
            throw pg::Error("42P01",
                            "relation " + *gone + " of migration \"" + m.name + "\" does not exist in this database",
                            "It is a partition or child that is not walked to its end.", // its rows would be left out
                            "SELECT migrate_drop(" + literal(m.name) + ");");
        find_quarantined(m);
        add_event(m.id, "relation", "resumed in another database than it was started in", caller.name);
    });
}

} // namespace drover::engine
