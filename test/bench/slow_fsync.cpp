// Preloaded into a server, makes every fsync and fdatasync take SLOW_FSYNC_MS milliseconds longer (1 where it is not
// set), as a network disk does.
#include <cerrno>
#include <cstdlib>
#include <ctime>
#include <dlfcn.h>

namespace {

using Sync = int (*)(int);

int slowed(Sync real, int fd) {
    static const char* const text = std::getenv("SLOW_FSYNC_MS");
    static const long ms = text ? std::atol(text) : 1;
    const int result = real(fd);
    const int kept = errno;
    timespec left{ms / 1000, ms % 1000 * 1'000'000};
    while (nanosleep(&left, &left) && errno == EINTR) {
    }
    errno = kept;
    return result;
}

Sync real(const char* name) {
    return reinterpret_cast<Sync>(dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" int fsync(int fd) {
    static const Sync call = real("fsync");
    return slowed(call, fd);
}

extern "C" int fdatasync(int fd) {
    static const Sync call = real("fdatasync");
    return slowed(call, fd);
}
