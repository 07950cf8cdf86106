// See replica_watch.hpp.
#include "core/signals/replica_watch.hpp"

#include <algorithm>
#include <limits>
#include <map>

namespace drover::core {

namespace {

using signals::ReplicaLag;
using std::chrono::milliseconds;

constexpr std::size_t marks_max = 2048;

std::vector<std::string> split(const std::string& names) {
    std::vector<std::string> list;
    for (std::size_t at = 0; at <= names.size();) {
        const std::size_t comma = std::min(names.find(',', at), names.size());
        const std::size_t first = names.find_first_not_of(" \t\r\n", at);
        if (first < comma) {
            const std::size_t last = names.find_last_not_of(" \t\r\n", comma - 1);
            list.push_back(names.substr(first, last - first + 1));
        }
        at = comma + 1;
    }
    return list;
}

} // namespace

void ReplicaWatch::observe(Instant now, std::int64_t wal_position, const std::vector<ReplicaRow>& rows) {
    rows_ = rows;
    for (const ReplicaRow& row : rows)
        if (row.standby && row.position)
            seen_.insert(row.name);
    if (marks_.empty() || wal_position > marks_.back().position)
        marks_.push_back({now, wal_position});
    forget_replayed();
}

// What everybody has replayed tells nothing any more. A standby that never gets on is not worth all memory: of a long
// history every other mark goes.
void ReplicaWatch::forget_replayed() {
    std::int64_t lowest = std::numeric_limits<std::int64_t>::max();
    for (const ReplicaRow& row : rows_)
        lowest = std::min(lowest, row.position.value_or(lowest));
    while (marks_.size() > 1 && marks_[1].position <= lowest)
        marks_.pop_front();
    if (marks_.size() <= marks_max)
        return;
    std::deque<Mark> thinned;
    for (std::size_t i = 0; i < marks_.size(); i += i == 0 ? 1 : 2) // the first one above what was replayed stays
        thinned.push_back(marks_[i]);
    marks_ = std::move(thinned);
}

// The first mark above what was replayed: its WAL is at least that old.
milliseconds ReplicaWatch::delay_of(Instant now, std::int64_t replayed) const {
    const auto mark = std::ranges::upper_bound(marks_, replayed, {}, &Mark::position);
    return mark == marks_.end() ? milliseconds(0) : std::chrono::duration_cast<milliseconds>(now - mark->at);
}

std::vector<signals::ReplicaLag::Standby> ReplicaWatch::readings(Instant now, std::int64_t wal_position,
                                                                 const std::string& names) const {
    const std::vector<std::string> chosen = split(names);
    std::map<std::string, ReplicaLag::Standby> found;
    for (const ReplicaRow& row : rows_) {
        if (!row.position || (chosen.empty() && !row.standby))
            continue;
        ReplicaLag::Standby r{row.name, false, std::max<std::int64_t>(wal_position - *row.position, 0),
                              delay_of(now, *row.position)};
        const auto [other, is_new] = found.try_emplace(row.name, r);
        if (!is_new && r.bytes > other->second.bytes)
            other->second = r;
    }
    std::vector<ReplicaLag::Standby> list;
    for (const std::string& name : chosen) {
        const auto it = found.find(name);
        list.push_back(it == found.end() ? ReplicaLag::Standby{name, true} : it->second);
    }
    if (!chosen.empty())
        return list;
    for (const auto& [name, reading] : found)
        list.push_back(reading);
    for (const std::string& name : seen_)
        if (!found.contains(name))
            list.push_back({name, true});
    return list;
}

} // namespace drover::core
