// Implementation of the broom. See expired_images.hpp.
#include "engine/process/expired_images.hpp"

#include "core/base/backoff.hpp"
#include "engine/action/images.hpp"
#include "engine/ledger/history.hpp"
#include "pg/process.hpp"
#include "pg/transaction.hpp"

#include <optional>
#include <vector>

namespace drover::engine {

using std::chrono::milliseconds;

// Tries for which the supervisor stays, some half a minute; then the next one sees to it.
constexpr int stays_for = 5;

void ExpiredImages::drop(Oid extension_owner) {
    constexpr milliseconds share(100);
    if (Clock::now() < next_turn_)
        return;
    left_ = false;
    std::vector<std::int64_t> expired;
    pg::transaction([&] { pg::as_role(extension_owner, [&] { expired = expired_images(); }); });
    const auto end = Clock::now() + share;
    for (std::int64_t migration : expired) {
        const auto later = later_.find(migration);
        if (later != later_.end() && later->second.next > Clock::now()) {
            left_ = left_ || later->second.failures <= stays_for;
            continue;
        }
        if (Clock::now() >= end) {
            left_ = true;
            break;
        }
        drop_one(extension_owner, migration);
    }
    next_turn_ = Clock::now() + 9 * share;
}

void ExpiredImages::drop_one(Oid extension_owner, std::int64_t migration) {
    Migration m;
    try {
        pg::transaction([&] {
            std::optional<Migration> found;
            pg::as_role(extension_owner, [&] { found = lock_expired_images(migration); });
            if (!found)
                return;
            m = std::move(*found);
            if (const Oid owner = pg::relation_owner(m.undo_oid); OidIsValid(owner))
                pg::as_owner_restricted(owner, [&] { drop_image_table(m, true); });
            pg::as_role(extension_owner, [&] { forget_images(m, "before-images dropped after undo_retention"); });
        });
        later_.erase(migration);
    } catch (const pg::Error& e) {
        Later& later = later_[migration];
        if (later.failures++ == 0)
            pg::report(LOG, "pg_drover: before-images " + m.undo_relation +
                                " are not dropped, which is tried again: " + e.info().message);
        left_ = left_ || later.failures <= stays_for;
        later.next = Clock::now() +
                     core::delay_after({milliseconds(1000), milliseconds(600'000)}, later.failures, pg::random_unit());
    }
}

} // namespace drover::engine
