// Free space of the data directory, pg_wal and the tablespaces of the relation, each disk once.
#include "engine/pacing/probe.hpp"

#include "pg/server.hpp"

#include <algorithm>

namespace drover::engine {

namespace {

using core::signals::DiskSpace;

struct Directory {
    std::string name, path;
};

// Tablespaces of the relation, its indexes and its TOAST table that lie outside of the data directory.
std::vector<Directory> tablespaces(const Look& look) {
    static pg::Query query{R"(
        SELECT DISTINCT t.oid, t.spcname FROM (SELECT )" DROVER_LEAF R"() l (oid)
        JOIN pg_class r ON r.oid = l.oid
        JOIN pg_class c ON c.oid IN (r.oid, r.reltoastrelid) OR c.oid IN (SELECT i.indexrelid FROM pg_index i WHERE i.indrelid = r.oid)
        JOIN pg_tablespace t ON t.oid = CASE c.reltablespace
            WHEN 0 THEN (SELECT d.dattablespace FROM pg_database d WHERE d.datname = current_database()) ELSE c.reltablespace END
        WHERE t.spcname NOT IN ('pg_default', 'pg_global'))"};
    std::vector<Directory> list;
    for (const pg::Row& r : query.run({look.relation(), look.slice()}))
        list.push_back({"tablespace " + r[1].str(), "pg_tblspc/" + r[0].str()});
    return list;
}

class DiskSpaceProbe : public PlainProbe<DiskSpace> {
    // Disks may be slow to answer: they are asked when the transaction is over.
    std::optional<Value> ask(const Look& look) override {
        std::vector<Directory> directories{{"the data directory", "."}, {"pg_wal", "pg_wal"}};
        in_catalog(look, [&] { std::ranges::move(tablespaces(look), std::back_inserter(directories)); });
        Value places;
        std::vector<std::uint64_t> devices;
        for (const auto& [name, path] : directories) {
            const pg::DiskSpace space = pg::disk_space(path);
            if (std::ranges::find(devices, space.device) != devices.end())
                continue;
            devices.push_back(space.device);
            places.push_back({name, space.free_bytes});
        }
        return places;
    }
};

} // namespace

template <> std::unique_ptr<Probe> probe_of<DiskSpace>() {
    return std::make_unique<DiskSpaceProbe>();
}

} // namespace drover::engine
