// Alerts and the command that is run for them.
#include "model/alerts.hpp"

#include "table/json.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fmt/format.h>
#include <memory>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace drover::client {

namespace {

using File = std::unique_ptr<FILE, int (*)(FILE*)>;

// A file without a name: unlike a pipe it takes any text at once, whether or not the command reads it.
File file_with(const std::string& text) {
    File file(std::tmpfile(), std::fclose);
    if (file && (std::fwrite(text.data(), 1, text.size(), file.get()) != text.size() || std::fflush(file.get()) != 0 ||
                 lseek(fileno(file.get()), 0, SEEK_SET) != 0))
        file.reset();
    return file;
}

} // namespace

void CommandRunner::run(const std::string& input) {
    const File file = file_with(input);
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    posix_spawn_file_actions_init(&actions);
    posix_spawnattr_init(&attributes);
    int error = errno;
    if (file) {
        posix_spawn_file_actions_adddup2(&actions, fileno(file.get()), STDIN_FILENO);
        posix_spawn_file_actions_adddup2(&actions, STDERR_FILENO, STDOUT_FILENO); // stdout is for data
        posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP);
        std::string shell = "sh";
        std::string option = "-c";
        char* arguments[] = {shell.data(), option.data(), command_.data(), nullptr};
        pid_t child = 0;
        error = posix_spawn(&child, "/bin/sh", &actions, &attributes, arguments, environ);
        if (error == 0)
            children_.push_back(child);
    }
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    if (error != 0)
        streams_.err(fmt::format("cannot run the command of --on-alert: {}\n", std::strerror(error)));
}

void CommandRunner::reap() {
    std::erase_if(children_, [this](pid_t child) {
        int status = 0;
        const pid_t ended = waitpid(child, &status, WNOHANG);
        if (ended == 0)
            return false;
        if (ended > 0)
            report(status);
        return true;
    });
}

void CommandRunner::report(int status) {
    if (WIFEXITED(status) && WEXITSTATUS(status) != 0)
        streams_.err(fmt::format("the command of --on-alert ended with exit code {}\n", WEXITSTATUS(status)));
    else if (WIFSIGNALED(status))
        streams_.err(fmt::format("the command of --on-alert was ended by signal {}\n", WTERMSIG(status)));
}

void CommandRunner::finish() {
    for (reap(); !children_.empty(); reap())
        if (streams_.wait(std::chrono::milliseconds(20)))
            throw Interrupted();
}

AlertFeed::AlertFeed(Session& session, CommandRunner& runner) : runner_(runner) {
    const auto rows =
        session.query(fmt::format("SELECT coalesce(max(event_id), 0) FROM {}.migrate_events", session.schema()));
    last_before_ = rows.at(0).at(0).value();
}

// An event with a lower id may commit after one with a higher: what was seen is kept, not the last id.
void AlertFeed::look(Session& session, const std::vector<std::string>& names) {
    runner_.reap();
    const Table table{
        {{"event_id", "", Kind::Id}, {"name", ""}, {"kind", ""}, {"state", ""}, {"message", ""}, {"at", ""}},
        session.query(
            fmt::format("SELECT event_id, name, kind, state, message, to_json(at) #>> '{{}}'"
                        " FROM {}.migrate_events WHERE kind = 'alert' AND event_id > $1::bigint AND name = ANY"
                        " (ARRAY(SELECT pg_catalog.jsonb_array_elements_text($2::jsonb))) ORDER BY event_id",
                        session.schema()),
            {last_before_, dump(Json(names))})};
    for (const Row& row : table.rows) {
        if (!seen_.insert(row.front().value()).second)
            continue;
        Json event = to_json(table, row);
        event["database"] = session.connection().database();
        runner_.run(dump(event) + "\n");
    }
}

} // namespace drover::client
