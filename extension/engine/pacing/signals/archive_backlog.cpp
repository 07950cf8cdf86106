// WAL segments that wait for the archiver, by their files.
#include "engine/pacing/probe.hpp"

#include "pg/server.hpp"

namespace drover::engine {

namespace {

using core::signals::ArchiveBacklog;

class ArchiveBacklogProbe : public PlainProbe<ArchiveBacklog> {
    std::optional<Value> ask(const Look&) override {
        return pg::archiving() ? std::optional(pg::archive_backlog()) : std::nullopt;
    }
};

} // namespace

template <> std::unique_ptr<Probe> probe_of<ArchiveBacklog>() {
    return std::make_unique<ArchiveBacklogProbe>();
}

} // namespace drover::engine
