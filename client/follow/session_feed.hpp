// Progress from the server: of one database, or of many at once.
#pragma once
#include "follow/follow.hpp"
#include "model/alerts.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace drover::client {

// A database whose migrations are followed, with a context and a session of its own.
struct Followed {
    explicit Followed(const Context& of) : context(of), session(std::make_unique<Session>(context)) {}
    Followed(const Followed&) = delete; // the session points into it
    Followed& operator=(const Followed&) = delete;

    Context context;
    std::unique_ptr<Session> session; // null: connects for each look
    std::vector<std::string> names{};
    std::vector<Progress> last{};
    std::optional<AlertFeed> alerts{};
    bool given_up = false;
};

// While a migration waits for a supervisor it wakes one. With `listen` the server's notifications end the wait. Of many
// databases only the first few keep a connection; a database that fails for good is reported, and left.
class SessionFeed : public ProgressFeed {
public:
    explicit SessionFeed(bool listen = false) : listen_(listen) {}

    // Throws Error where `listen` cannot be: behind a pooler, and of more than one database.
    void add(std::unique_ptr<Followed> followed, std::vector<std::string> names);
    // From now on new alerts run this.
    void run_for_alerts(CommandRunner& runner);

    bool empty() const { return parts_.empty(); }
    // exit_done, or why a database was left.
    ExitCode code() const { return code_; }

    std::vector<Progress> poll() override;
    void reconnect() override;
    bool wait(Streams& streams, std::chrono::milliseconds duration) override;

private:
    void start_listening(Session& session);
    void look(Followed& part);

    bool listen_;
    std::vector<std::unique_ptr<Followed>> parts_;
    ExitCode code_ = exit_done;
};

} // namespace drover::client
