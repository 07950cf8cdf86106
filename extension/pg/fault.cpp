// Implementation of the fault points; an empty file in a release. Locks none; owns the counting files of
// pg_drover.fault in the data directory, which is every server process's working directory.
#include "pg/fault.hpp"

#ifdef DROVER_FAULTS

#include "pg/process.hpp"

#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace drover::pg {

namespace {

constexpr const char* orders = "pg_drover.fault";

struct Order {
    char point[64];
    char action[16];
    int n;
    bool every;
};

bool parse_order(const char* line, Order& order) {
    order.every = sscanf(line, "%63s %15s every %d", order.point, order.action, &order.n) == 3;
    return order.every || sscanf(line, "%63s %15s %d", order.point, order.action, &order.n) == 3;
}

// Which pass of that line's point this is, over all processes: O_APPEND makes the write and its position one step.
off_t count_pass(int line) {
    char path[64];
    snprintf(path, sizeof path, "%s.%d", orders, line);
    int file = open(path, O_WRONLY | O_CREAT | O_APPEND, 0600);
    if (file < 0)
        return 0;
    off_t pass = write(file, ".", 1) == 1 ? lseek(file, 0, SEEK_CUR) : 0;
    close(file);
    return pass;
}

// Every nth on average, by a hash: what repeats itself after n points would else be hit at the same one for ever.
bool falls_on(off_t pass, int n) {
    return murmurhash32(static_cast<uint32>(pass)) % static_cast<uint32>(n) == 0;
}

void sleep_past_lock_timeout() {
    constexpr int margin_ms = 300, nap_ms = 10;
    for (int slept = 0; slept < LockTimeout + margin_ms; slept += nap_ms) {
        usleep(nap_ms * 1000);
        check_interrupts();
    }
}

void act(const Order& order) {
    auto is = [&](const char* action) { return strcmp(order.action, action) == 0; };
    if (is("kill"))
        kill(getpid(), SIGKILL);
    else if (is("terminate"))
        kill(getpid(), SIGTERM), check_interrupts();
    else if (is("cancel"))
        kill(getpid(), SIGINT), check_interrupts();
    else if (is("sleep"))
        sleep_past_lock_timeout();
    else if (is("oom"))
        throw std::bad_alloc();
    else
        throw Error("53000", std::string("fault at ") + order.point);
}

} // namespace

const char* fault_name(FaultPoint point) {
    static constexpr const char* names[] = {
#define DROVER_NAME(name) #name,
        DROVER_FAULT_POINTS(DROVER_NAME)
#undef DROVER_NAME
    };
    return names[static_cast<std::size_t>(point)];
}

void meet_fault(FaultPoint point) {
    Order order, due;
    bool met = false;
    FILE* file = fopen(orders, "r");
    if (!file)
        return;
    char line[128];
    for (int number = 1; fgets(line, sizeof line, file); number++) {
        if (!parse_order(line, order) || (strcmp(order.point, fault_name(point)) != 0 && strcmp(order.point, "*") != 0))
            continue;
        off_t pass = count_pass(number);
        if (pass > 0 && (order.every ? falls_on(pass, order.n) : pass == order.n)) {
            due = order;
            met = true;
        }
    }
    fclose(file);
    if (met)
        act(due);
}

} // namespace drover::pg

#endif
