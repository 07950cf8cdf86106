// Implementation of the supervisor.
//
// Lock: Supervisor (exclusive) for its life. Exit protocol: it releases the lock and then looks for work once more, so
// that a start which committed while it held the lock, and whose own supervisor therefore left, is never missed.
#include "engine/process/supervisor.hpp"

#include "core/base/backoff.hpp"
#include "core/plans/demand.hpp"
#include "engine/catalog/limits.hpp"
#include "engine/ledger/alerts.hpp"
#include "engine/ledger/history.hpp"
#include "engine/pacing/upkeep.hpp"
#include "engine/process/expired_images.hpp"
#include "engine/process/schedule.hpp"
#include "engine/steps/step_type.hpp"
#include "pg/fault.hpp"
#include "pg/lock.hpp"
#include "pg/transaction.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace drover::engine {

namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr pg::SessionLock supervisor_lock{pg::LockClass::Supervisor, 0};

struct Child {
    BackgroundWorkerHandle* handle;
    std::int64_t migration; // 0: none at the moment
    Oid owner;
    std::int64_t batches_at_start; // to see whether it got anything done
    bool seen = false;             // at work
};

// Starts that led to nothing, in a row; the next waits longer.
struct Restarts {
    int failures = 0;
    Clock::time_point next{};
};

class Supervisor {
public:
    explicit Supervisor(pg::Turn& turn) : turn_(turn) {}

    // Nothing is left to do: false. True: the turn was given back.
    bool run() {
        do {
            if (!pg::try_lock(supervisor_lock)) {
                wake_other();
                return false;
            }
            // No statement waits for a lock of somebody else's; should one do so after all, then not for long.
            pg::transaction([] { pg::set_guc_session("lock_timeout", "200ms"); });
            while (turn()) {
                if (others_turn())
                    return true;
                nap();
            }
            pg::unlock(supervisor_lock);
            DROVER_FAULT(supervisor_leaving);
        } while (has_work());
        return false;
    }

    // Another process is to take up what waits. Not where this one made room for workers.
    bool wanted() const { return wanted_; }

private:
    bool turn();
    bool others_turn();
    void start_another(const core::WorkerLimits& in_use) const;
    void nap() const;
    bool has_work();
    void wake_other();
    void follow_children(const std::vector<std::pair<int, std::int64_t>>& at_work,
                         const std::vector<ActiveMigration>& active);
    void reap(const std::vector<ActiveMigration>& active);
    std::vector<core::Demand> demands(const std::vector<ActiveMigration>& active) const;
    std::vector<std::pair<std::int64_t, std::string>> start_workers(const std::vector<ActiveMigration>& active,
                                                                    core::WorkerLimits in_use);
    std::string start(const ActiveMigration& m, const core::Grant& grant);
    int children_of(std::int64_t migration) const;
    TextArray children_pids() const;
    TextArray backing_off() const;

    pg::Turn& turn_;
    pg::Extension extension_;
    bool idle_ = false;    // no worker is at work or on its way
    bool starved_ = false; // although there is work for one
    bool no_slot_ = false; // for one of the workers
    bool wanted_ = false;
    std::vector<Child> children_;
    std::map<std::int64_t, Restarts> restarts_;
    ExpiredImages images_;
    Clock::time_point quiet_until_{};
    bool first_turn_ = true;
    const Clock::time_point begin_ = Clock::now();
};

bool Supervisor::has_work() {
    bool work = false;
    pg::transaction([&] {
        extension_ = pg::served_extension();
        if (OidIsValid(extension_.oid))
            pg::as_role(extension_.owner, [&] { work = any_active(); });
    });
    return work;
}

// Another supervisor lives here: let it look now instead of at the end of its nap.
void Supervisor::wake_other() {
    pg::transaction([] {
        const pg::Extension extension = pg::served_extension();
        if (!OidIsValid(extension.oid))
            return;
        static pg::Query query{"SELECT pid FROM drover.process WHERE class = " DROVER_SUPERVISOR};
        pg::Rows rows;
        pg::as_role(extension.owner, [&] { rows = query.run({}); });
        for (const pg::Row& r : rows) {
            int pid = static_cast<int>(r[0].integer());
            pg::guard([=] {
                PGPROC* proc = BackendPidGetProc(pid);
                if (proc)
                    SetLatch(&proc->procLatch);
            });
        }
    });
}

int Supervisor::children_of(std::int64_t migration) const {
    return static_cast<int>(
        std::count_if(children_.begin(), children_.end(), [=](const Child& c) { return c.migration == migration; }));
}

TextArray Supervisor::children_pids() const {
    TextArray pids;
    for (const Child& c : children_)
        pids.push_back(std::to_string(pg::process_id(c.handle)));
    return pids;
}

TextArray Supervisor::backing_off() const {
    TextArray ids;
    for (const auto& [id, r] : restarts_)
        if (r.next > Clock::now())
            ids.push_back(std::to_string(id));
    return ids;
}

// A worker goes on from one migration to another without us; between two of them, and when it is done, it has none.
void Supervisor::follow_children(const std::vector<std::pair<int, std::int64_t>>& at_work,
                                 const std::vector<ActiveMigration>& active) {
    for (Child& c : children_) {
        const int pid = pg::process_id(c.handle);
        const auto now = std::ranges::find(at_work, pid, &std::pair<int, std::int64_t>::first);
        const std::int64_t migration = now == at_work.end() ? 0 : now->second;
        c.seen = c.seen || migration != 0;
        if (pid == 0 || migration == c.migration || !c.seen)
            continue;
        const auto m = std::ranges::find(active, migration, &ActiveMigration::id);
        c.migration = migration;
        c.batches_at_start = m == active.end() ? 0 : m->batches;
    }
}

// Forgets workers that ended; one that committed no batch although there was work delays the next start.
void Supervisor::reap(const std::vector<ActiveMigration>& active) {
    for (auto c = children_.begin(); c != children_.end();) {
        if (!pg::has_stopped(c->handle)) {
            ++c;
            continue;
        }
        DROVER_FAULT(supervisor_reaping);
        pg::guard([&] { pfree(c->handle); });
        auto m =
            std::find_if(active.begin(), active.end(), [&](const ActiveMigration& a) { return a.id == c->migration; });
        Restarts& r = restarts_[c->migration];
        if (m != active.end() && m->runnable > 0 && m->batches == c->batches_at_start && m->live == 0) {
            r.failures++;
            r.next = Clock::now() +
                     core::delay_after({milliseconds(500), milliseconds(60'000)}, r.failures, pg::random_unit());
        } else {
            r = {};
        }
        c = children_.erase(c);
    }
}

std::vector<core::Demand> Supervisor::demands(const std::vector<ActiveMigration>& active) const {
    std::vector<core::Demand> list;
    for (const ActiveMigration& a : active) {
        auto r = restarts_.find(a.id);
        bool backs_off = r != restarts_.end() && r->second.next > Clock::now();
        list.push_back(
            {a.id, a.owner, a.workers, backs_off ? 0 : a.runnable, std::max(children_of(a.id), a.live), a.priority});
    }
    return list;
}

// Starts what was granted; returns what the migration waits for, if it is left without a worker.
std::string Supervisor::start(const ActiveMigration& m, const core::Grant& grant) {
    pg::ProcessArgs args{MyDatabaseId, MyDatabaseTableSpace, m.owner, extension_.oid, m.id};
    for (int i = 0; i < grant.start; i++) {
        DROVER_FAULT(supervisor_registering);
        BackgroundWorkerHandle* handle = pg::register_process(pg::ProcessKind::Worker, args, true);
        if (!handle) {
            no_slot_ = true;
            return children_of(m.id) > 0
                       ? ""
                       : "worker slot: max_worker_processes (" + std::to_string(max_worker_processes) + ") in use";
        }
        DROVER_FAULT(supervisor_registered);
        quiet_until_ = Clock::now() + milliseconds(50);
        children_.push_back({handle, m.id, m.owner, m.batches});
    }
    if (grant.shortage == core::Shortage::MaxWorkers)
        return limits.max_workers == 0
                   ? "worker slot: pg_drover.max_workers is 0, so nothing is started"
                   : "worker slot: pg_drover.max_workers (" + std::to_string(limits.max_workers) + ") in use";
    if (grant.shortage == core::Shortage::MaxWorkersPerRole)
        return "worker slot: pg_drover.max_workers_per_role (" + std::to_string(limits.max_workers_per_role) +
               ") in use";
    auto r = restarts_.find(m.id);
    if (children_of(m.id) == 0 && r != restarts_.end() && r->second.failures > 1)
        return "worker start: " + std::to_string(r->second.failures) +
               " workers ended without a batch, see the server's log";
    return "";
}

// Nothing can be done here at the moment, and other databases wait for a process: they get ours. Where it is for want
// of a worker that nothing can be done, the slot is left free, be it for a worker of a supervisor that is as badly off;
// unless nobody else would hand on the turns.
bool Supervisor::others_turn() {
    if (!idle_ || !((starved_ && no_slot_) || turn_.others_wait()))
        return false;
    milliseconds due{0};
    if (!starved_)
        pg::transaction([&] { pg::as_role(extension_.owner, [&] { due = until_next(); }); });
    if (images_.left() || !backing_off().empty())
        due = std::min<milliseconds>(due, std::chrono::seconds(1));
    pg::unlock(supervisor_lock);
    const pg::Turn::Leave leave = turn_.leave(due, starved_);
    wanted_ = leave.wanted && !starved_;
    return !leave.kept || !pg::try_lock(supervisor_lock);
}

// Databases that wait while slots are free: another process for them. One in each turn, so that workers find slots too.
void Supervisor::start_another(const core::WorkerLimits& in_use) const {
    if (starved_ || in_use.in_use >= in_use.max_workers || !turn_.others_wait())
        return;
    pg::register_process(pg::ProcessKind::Supervisor, {}, false);
}

namespace {

// A migration that waits for a crash or an error to be mended has a reason that leads on; that its workers end without
// a batch follows from it.
bool is_told_better(const std::string& now, const std::string& reason) {
    return reason.starts_with("worker start:") && (now.starts_with("crash:") || now.starts_with("retry:"));
}

} // namespace

// One look at everything. False: nothing is active here. What nobody waits for comes when workers are on their way.
bool Supervisor::turn() {
    std::vector<ActiveMigration> active;
    core::WorkerLimits in_use;
    bool work = false;
    pg::transaction([&] {
        extension_ = pg::served_extension();
        if (!OidIsValid(extension_.oid))
            return;
        DROVER_FAULT(supervisor_begin);
        pg::as_role(extension_.owner, [&] {
            release_scheduled();
            finish_steps();
            fail_ownerless();
            active = active_migrations(backing_off());
            follow_children(workers_at_work(), active);
            work = any_active();
        });
        // Not the extension's owner, who may not be one that sees other roles' processes.
        pg::as_role(BOOTSTRAP_SUPERUSERID, [&] { in_use = worker_use(children_pids()); });
        DROVER_FAULT(supervisor_before_commit);
    });
    if (!OidIsValid(extension_.oid))
        return false;
    std::vector<std::pair<std::int64_t, std::string>> waits;
    if (work)
        waits = start_workers(active, std::move(in_use));
    pg::transaction([&] {
        pg::as_role(extension_.owner, [&] {
            if (std::exchange(first_turn_, false))
                note_resumed(active, std::chrono::duration_cast<milliseconds>(Clock::now() - begin_));
            raise_alerts();
            forget_history();
            cancel_unwanted_upkeep();
            for (const auto& [id, reason] : waits)
                if (auto m = load_migration(id); m && (!reason.empty() || m->waiting_for.starts_with("worker")) &&
                                                 !is_told_better(m->waiting_for, reason))
                    set_waiting(*m, reason);
            tell_those_behind(active);
        });
    });
    images_.drop(extension_.owner);
    return work || images_.left();
}

// Signals and our children's ends set the latch; the nap only bounds what nobody tells us. So do our children's starts,
// of which there is nothing to see: they get the processor.
void Supervisor::nap() const {
    pg::wait_latch(milliseconds(limits.naptime_ms));
    while (Clock::now() < quiet_until_)
        pg::wait_latch(std::chrono::ceil<milliseconds>(quiet_until_ - Clock::now()));
}

// Returns what those that are left without a worker wait for: an empty text where one comes.
std::vector<std::pair<std::int64_t, std::string>> Supervisor::start_workers(const std::vector<ActiveMigration>& active,
                                                                            core::WorkerLimits in_use) {
    reap(active);
    no_slot_ = false;
    in_use.max_workers = limits.max_workers;
    in_use.max_workers_per_role = limits.max_workers_per_role;
    in_use.max_workers_per_migration = limits.max_workers_per_migration;
    for (const Child& c : children_) { // those in start-up are not seen from outside yet
        in_use.in_use++;
        in_use.by_role.emplace_back(c.owner, 1);
    }
    const std::vector<core::Grant> grants = core::grant_workers(demands(active), in_use);
    std::vector<std::pair<std::int64_t, std::string>> waits;
    for (std::size_t i = 0; i < active.size(); i++)
        if (active[i].live == 0)
            waits.emplace_back(active[i].id, start(active[i], grants[i]));
        else
            start(active[i], grants[i]);
    const bool live = std::ranges::any_of(active, [](const ActiveMigration& a) { return a.live > 0; });
    idle_ = children_.empty() && !live;
    starved_ = idle_ && std::ranges::any_of(demands(active), [](const core::Demand& d) { return d.runnable > 0; });
    in_use.in_use += static_cast<int>(std::ranges::count_if(grants, [](const core::Grant& g) { return g.start > 0; }));
    start_another(in_use);
    return waits;
}

bool extension_is_gone() {
    bool gone = false;
    pg::transaction([&] { gone = !OidIsValid(pg::served_extension().oid); });
    return gone;
}

} // namespace

bool run_supervisor(const pg::ProcessArgs& args, pg::Turn& turn) {
    for (;;) {
        try {
            pg::wait_for_end(args.after);
            for (const pg::RunningTransaction& t : turn.news())
                pg::wait_for_end(t);
            Supervisor supervisor(turn);
            bool wanted = false;
            if (supervisor.run())
                wanted = supervisor.wanted();
            else if (!turn.finish())
                continue; // somebody asked meanwhile
            else
                wanted = turn.leave(milliseconds(0), false).wanted;
            // With our own slot where no other is free: the postmaster starts us anew, later than a new one.
            return wanted && !pg::register_process(pg::ProcessKind::Supervisor, {}, false);
        } catch (const pg::Error& e) {
            if (extension_is_gone()) {
                turn.news();
                turn.finish();
                return turn.leave(milliseconds(0), false).wanted &&
                       !pg::register_process(pg::ProcessKind::Supervisor, {}, false);
            }
            // A cancel request or a lock timeout: start anew, not in a hurry. The log has it once per occurrence.
            pg::report(LOG, "pg_drover: supervisor starts anew: " + e.info().sqlstate + " " + e.info().message);
            pg::wait_latch(milliseconds(5000));
        }
    }
}

} // namespace drover::engine
