// Where replication slots stand; against the WAL position of the moment.
#include "engine/pacing/probe.hpp"

#include "pg/server.hpp"

namespace drover::engine {

namespace {

using core::signals::ReplicationSlot;

class ReplicationSlotProbe : public CatalogProbe<ReplicationSlot> {
public:
    void read(const Look& look, core::Readings& readings) override {
        CatalogProbe::read(look, readings);
        if (auto& value = readings.of<ReplicationSlot>().value)
            value->wal_position = look.wal_position;
    }

protected:
    std::optional<Value> ask(const Look&) override {
        static pg::Query query{R"(
            SELECT slot_name, (restart_lsn - '0/0'::pg_lsn)::bigint FROM pg_replication_slots
            WHERE restart_lsn IS NOT NULL AND wal_status IS DISTINCT FROM 'lost')"};
        Value value;
        for (const pg::Row& r : query.run({}))
            value.slots.push_back({r[0].str(), r[1].integer()});
        value.keep_size = pg::slot_keep_size();
        return value;
    }
};

} // namespace

template <> std::unique_ptr<Probe> probe_of<ReplicationSlot>() {
    return std::make_unique<ReplicationSlotProbe>();
}

} // namespace drover::engine
