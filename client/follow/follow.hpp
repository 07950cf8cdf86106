// Following migrations to their end, through restarts of the server. Owns the waiting; the feed owns the connection.
#pragma once
#include "model/progress.hpp"
#include "server/session.hpp"
#include "view/progress_view.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace drover::client {

// Where progress comes from; tests supply their own.
class ProgressFeed {
public:
    virtual ~ProgressFeed() = default;
    // The migrations now. Throws ConnectionLost; Error for an unknown name.
    virtual std::vector<Progress> poll() = 0;
    // Connects anew. Throws ConnectionError.
    virtual void reconnect() = 0;
    // Waits for the time of the next poll, or less where the feed hears of something new; true at Ctrl-C.
    virtual bool wait(Streams& streams, std::chrono::milliseconds duration) { return streams.wait(duration); }
};

struct FollowOptions {
    std::chrono::milliseconds interval{1000};           // between polls
    std::chrono::milliseconds patience{60'000};         // how long a lost connection is tried again
    std::optional<std::chrono::milliseconds> timeout{}; // nullopt: as long as it takes
};

// Polls until all migrations are in an end state or the timeout passes, shows each poll to `view` (null: to nobody) and
// returns the last one. Throws Interrupted at Ctrl-C, ConnectionError when the connection stays lost.
std::vector<Progress> follow(ProgressFeed& feed, const FollowOptions& options, Streams& streams, ProgressView* view);

// Says on stderr why a migration ended other than well, and what to do.
void report_end(const Progress& progress, Streams& streams);

// The exit code for how they ended; says on stderr why, of each.
ExitCode report_ends(const std::vector<Progress>& last, Streams& streams);

// What Ctrl-C in a watch prints. words: of a command line that leads there. many: of several databases.
std::string detached_text(const std::vector<std::string>& names, const std::string& words = {}, bool many = false);

} // namespace drover::client
