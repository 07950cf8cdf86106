// Looks at each database in turn.
#include "follow/session_feed.hpp"

#include <algorithm>

namespace drover::client {

namespace {

constexpr std::size_t connections_kept = 16; // of the server's, which the application needs too

} // namespace

void SessionFeed::add(std::unique_ptr<Followed> followed, std::vector<std::string> names) {
    followed->names = std::move(names);
    if (listen_) {
        if (!parts_.empty())
            throw UsageError("--listen follows one database", "leave it out");
        start_listening(*followed->session);
    }
    if (parts_.size() >= connections_kept)
        followed->session.reset();
    parts_.push_back(std::move(followed));
}

void SessionFeed::run_for_alerts(CommandRunner& runner) {
    for (const auto& part : parts_) {
        if (part->session) {
            part->alerts.emplace(*part->session, runner);
        } else {
            Session session(part->context);
            part->alerts.emplace(session, runner);
        }
    }
}

void SessionFeed::start_listening(Session& session) {
    if (session.connection().is_pooled())
        throw Error("--listen needs a connection of its own, and a connection pooler answers here",
                    "connect to the server directly (-h, -p), or leave out --listen");
    session.query("LISTEN drover");
}

void SessionFeed::look(Followed& part) {
    std::unique_ptr<Session> once;
    if (!part.session) {
        try {
            once = std::make_unique<Session>(part.context);
        } catch (const ConnectionError& error) {
            throw ConnectionLost(error.what());
        }
    }
    Session& session = once ? *once : *part.session;
    part.last = fetch_named(session, part.names);
    for (Progress& progress : part.last) {
        progress.database = part.context.database;
        progress.words = part.context.words;
    }
    if (std::any_of(part.last.begin(), part.last.end(),
                    [](const Progress& one) { return one.waiting_for.starts_with("supervisor"); }))
        session.wake();
    if (part.alerts)
        part.alerts->look(session, part.names);
}

std::vector<Progress> SessionFeed::poll() {
    std::vector<Progress> found;
    for (const auto& part : parts_) {
        const bool done =
            !part->last.empty() && std::all_of(part->last.begin(), part->last.end(),
                                               [](const Progress& one) { return one.state == "succeeded"; });
        if (!part->given_up && !(done && part->context.gathered)) {
            try {
                look(*part);
            } catch (const ConnectionError&) {
                throw;
            } catch (const Interrupted&) {
                throw;
            } catch (const Error& error) {
                if (!part->context.gathered)
                    throw;
                part->context.report(error.report());
                code_ = worst_of(code_, error.code());
                part->given_up = true;
                part->last.clear();
            }
        }
        found.insert(found.end(), part->last.begin(), part->last.end());
    }
    return found;
}

void SessionFeed::reconnect() {
    for (const auto& part : parts_) {
        if (!part->session)
            continue;
        part->session->reopen();
        if (listen_)
            start_listening(*part->session);
    }
}

bool SessionFeed::wait(Streams& streams, std::chrono::milliseconds duration) {
    return listen_ && !parts_.empty() ? parts_.front()->session->connection().await_notification(duration)
                                      : streams.wait(duration);
}

} // namespace drover::client
