// Implementation of turns. Plain system calls: before a process is connected there is no error handling to rely on.
#include "pg/turns.hpp"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <dirent.h>
#include <fcntl.h>
#include <string>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace drover::pg {

namespace {

const std::string directory = "pg_drover/"; // processes of the server are in the data directory

using Time = std::pair<std::int64_t, std::int64_t>; // seconds, nanoseconds; since the epoch

class File {
public:
    explicit File(const std::string& path, int flags = O_RDWR) : fd_(open(path.c_str(), flags | O_CLOEXEC, 0600)) {}
    File(const File&) = delete;
    File& operator=(const File&) = delete;
    ~File() {
        if (fd_ >= 0)
            close(fd_);
    }
    int fd() const { return fd_; }
    int release() { return std::exchange(fd_, -1); }

private:
    int fd_;
};

// For the time of a call.
class Queue {
public:
    Queue() : lock_(directory + "lock", O_RDWR | O_CREAT) {
        while (lock_.fd() >= 0 && flock(lock_.fd(), LOCK_EX) != 0 && errno == EINTR) {
        }
    }

private:
    File lock_;
};

std::string path_of(Oid database) {
    return directory + std::to_string(database);
}

Time time_of(const struct stat& st) {
    return {st.st_mtim.tv_sec, st.st_mtim.tv_nsec};
}

Time now(std::chrono::milliseconds later = {}) {
    struct timespec t;
    clock_gettime(CLOCK_REALTIME, &t);
    const std::int64_t ns = t.tv_nsec + later.count() % 1000 * 1'000'000;
    return {t.tv_sec + later.count() / 1000 + ns / 1'000'000'000, ns % 1'000'000'000};
}

void set_time(int fd, Time t) {
    const struct timespec times[2] = {{t.first, t.second}, {t.first, t.second}};
    futimens(fd, times);
}

struct Waiting {
    Oid database;
    Time due;
};

// All that have asked, the longest wait first.
std::vector<Waiting> all() {
    std::vector<Waiting> list;
    DIR* dir = opendir(directory.c_str());
    if (!dir)
        return list;
    while (const dirent* e = readdir(dir)) {
        const std::string name = e->d_name;
        Oid database = InvalidOid;
        struct stat st;
        const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), database);
        if (error == std::errc{} && end == name.data() + name.size() && stat(path_of(database).c_str(), &st) == 0)
            list.push_back({database, time_of(st)});
    }
    closedir(dir);
    std::ranges::sort(list, {}, &Waiting::due);
    return list;
}

bool try_serve(int fd) {
    return fd >= 0 && flock(fd, LOCK_EX | LOCK_NB) == 0;
}

bool is_served(Oid database) {
    const File file(path_of(database));
    return file.fd() >= 0 && !try_serve(file.fd());
}

std::string text_of(int fd) {
    std::string text;
    char buffer[4096];
    for (ssize_t n; (n = pread(fd, buffer, sizeof buffer, static_cast<off_t>(text.size()))) > 0;)
        text.append(buffer, static_cast<std::size_t>(n));
    return text;
}

long long size_of(int fd) {
    struct stat st;
    return fstat(fd, &st) == 0 ? st.st_size : 0;
}

// Appends, and keeps the place in the queue of one that waits already.
void append(const TurnRequest& r, RunningTransaction after) {
    const File file(path_of(r.database), O_RDWR | O_CREAT | O_APPEND);
    struct stat st;
    if (file.fd() < 0 || fstat(file.fd(), &st) != 0)
        return;
    std::string line = st.st_size == 0 ? std::to_string(r.tablespace) + "\n" : "";
    if (after.pid != 0)
        line += std::to_string(after.pid) + " " + std::to_string(backend_of(after.id)) + " " +
                std::to_string(after.id.localTransactionId) + "\n";
    const Time before = time_of(st), this_time = now();
    if (write(file.fd(), line.data(), line.size()) != static_cast<ssize_t>(line.size()) && st.st_size == 0)
        unlink(path_of(r.database).c_str()); // a disk that is full
    else
        set_time(file.fd(), st.st_size > 0 ? std::min(before, this_time) : this_time);
}

} // namespace

void ask_for_turn(const TurnRequest& request, const RunningTransaction& after) {
    mkdir(directory.c_str(), 0700);
    const Queue queue;
    append(request, after);
}

bool has_asked(Oid database) {
    struct stat st;
    return stat(path_of(database).c_str(), &st) == 0;
}

bool has_just_asked(Oid database) {
    constexpr double on_its_way = 5; // seconds, that a process takes at most to begin
    struct stat st;
    if (stat(path_of(database).c_str(), &st) != 0)
        return false;
    const auto seconds = [](const timespec& t) {
        return static_cast<double>(t.tv_sec) + 1e-9 * static_cast<double>(t.tv_nsec);
    };
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    const double asked = seconds(st.st_mtim);
    const double begin = static_cast<double>(PgStartTime) / USECS_PER_SEC +
                         static_cast<double>(POSTGRES_EPOCH_JDATE - UNIX_EPOCH_JDATE) * SECS_PER_DAY;
    return asked > begin && std::abs(seconds(now) - asked) < on_its_way;
}

bool somebody_serves() {
    const Queue queue;
    return std::ranges::any_of(all(), [](const Waiting& w) { return is_served(w.database); });
}

bool databases_wait(Oid but) {
    const Queue queue;
    const Time this_time = now();
    return std::ranges::any_of(
        all(), [&](const Waiting& w) { return w.due <= this_time && w.database != but && !is_served(w.database); });
}

bool Turn::take(const TurnRequest& registered) {
    mkdir(directory.c_str(), 0700);
    const Queue queue;
    const auto take = [&](Oid database) {
        File file(path_of(database));
        if (!try_serve(file.fd()))
            return false;
        const std::string text = text_of(file.fd());
        Oid tablespace = InvalidOid;
        std::from_chars(text.data(), text.data() + text.size(), tablespace);
        ProcessArgs args;
        args.database = database;
        args.tablespace = tablespace;
        if (!database_exists(args)) {
            unlink(path_of(database).c_str());
            return false;
        }
        set_time(file.fd(), now()); // should this come to nothing, then others come first
        request_ = {database, tablespace};
        file_ = file.release();
        return true;
    };
    const std::vector<Waiting> waiting = all();
    const Time this_time = now();
    bool served = false;
    for (const Waiting& w : waiting) {
        if (w.due > this_time)
            break;
        if (take(w.database))
            return true;
        served = served || has_asked(w.database);
    }
    for (const Waiting& w : waiting)
        served = served || (w.due > this_time && is_served(w.database));
    if (!served)
        for (const Waiting& w : waiting)
            if (take(w.database))
                return true;
    if (!OidIsValid(registered.database))
        return false;
    request_ = registered;
    if (!has_asked(registered.database))
        append(registered, {});
    return take(registered.database);
}

std::vector<RunningTransaction> Turn::news() {
    std::vector<RunningTransaction> list;
    if (file_ < 0)
        return list;
    const Queue queue;
    const std::string text = text_of(file_);
    auto from = static_cast<std::size_t>(seen_);
    if (from == 0) // the tablespace
        from = std::min(text.find('\n'), text.size() - 1) + 1;
    for (std::size_t end; (end = text.find('\n', from)) != std::string::npos; from = end + 1) {
        RunningTransaction t;
        long long backend = 0;
        unsigned long long local = 0;
        if (sscanf(text.c_str() + from, "%d %lld %llu", &t.pid, &backend, &local) == 3) {
            backend_of(t.id) = static_cast<int>(backend);
            t.id.localTransactionId = static_cast<LocalTransactionId>(local);
            list.push_back(t);
        }
    }
    seen_ = static_cast<long long>(text.size());
    return list;
}

bool Turn::finish() {
    if (file_ < 0)
        return true;
    const Queue queue;
    if (size_of(file_) != seen_)
        return false;
    unlink(path_of(request_.database).c_str());
    close(std::exchange(file_, -1));
    return true;
}

Turn::Leave Turn::leave(std::chrono::milliseconds due, bool only_if_others) {
    const Queue queue;
    const Time this_time = now();
    bool served = false, ready = false, later = false;
    for (const Waiting& w : all())
        if (w.database == request_.database && file_ >= 0)
            continue;
        else if (is_served(w.database))
            served = true;
        else
            (w.due <= this_time ? ready : later) = true;
    if (only_if_others && !served)
        return {true, false};
    if (file_ >= 0) {
        set_time(file_, size_of(file_) == seen_ ? now(due) : this_time);
        close(std::exchange(file_, -1));
    }
    return {false, ready || (!served && (later || has_asked(request_.database)))};
}

} // namespace drover::pg
