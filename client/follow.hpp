// Following one migration to its end, through restarts of the server. Owns the waiting; the feed owns the connection.
#pragma once
#include "progress.hpp"
#include "session.hpp"
#include "view/progress_view.hpp"

#include <chrono>
#include <optional>
#include <string>

namespace drover::client {

// Where progress comes from; tests supply their own.
class ProgressFeed {
public:
    virtual ~ProgressFeed() = default;
    // The migration now. Throws ConnectionLost; Error for an unknown name.
    virtual Progress poll() = 0;
    // Connects anew. Throws ConnectionError.
    virtual void reconnect() = 0;
};

// From the server. While the migration waits for a supervisor it wakes one.
class SessionFeed : public ProgressFeed {
public:
    SessionFeed(Session& session, std::string name) : session_(session), name_(std::move(name)) {}
    Progress poll() override;
    void reconnect() override { session_.reopen(); }

private:
    Session& session_;
    std::string name_;
};

struct FollowOptions {
    std::chrono::milliseconds interval{1000};           // between polls
    std::chrono::milliseconds patience{60'000};         // how long a lost connection is tried again
    std::optional<std::chrono::milliseconds> timeout{}; // nullopt: as long as it takes
};

// Polls until the migration reaches an end state or the timeout passes, shows each poll to `view` (null: to nobody) and
// returns the last one. Throws Interrupted at Ctrl-C, ConnectionError when the connection stays lost.
Progress follow(ProgressFeed& feed, const FollowOptions& options, Streams& streams, ProgressView* view);

// Says on stderr why a migration ended other than well, and what to do.
void report_end(const Progress& progress, Streams& streams);

// What Ctrl-C in a watch prints.
std::string detached_text(const std::string& name);

} // namespace drover::client
