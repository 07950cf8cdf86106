// Chunks done for trial: what the workers will run, on a few stretches of one leaf relation, rolled back each time.
//
// Contract: runs as the caller, in the caller's transaction, with SPI connected. Each stretch is a subtransaction that
// is rolled back: its row locks are gone at once, its dead row versions stay for vacuum. Triggers fire, routines are
// called. With setting undo each has a table of before-images, which goes with it.
#pragma once
#include "core/plans/estimate.hpp"
#include "engine/action/action.hpp"
#include "engine/walk/strategy.hpp"

namespace drover::engine {

class Trial {
public:
    // Chooses the walk and up to `places` places spread evenly over the leaf.
    Trial(const Work& work, Oid leaf, std::size_t places);

    const pg::RelationInfo& relation() const { return relation_; }
    const Strategy& strategy() const { return strategy_; }
    const Target& target() const { return range_->target(); }
    double rows() const { return rows_; } // estimated, of the leaf
    double blocks() const { return blocks_; }
    std::size_t places() const { return places_.size(); }

    // Does the work on about `rows` rows from that place on; sweep: and once more, where there are sweeps. observe:
    // runs before the changes are rolled back. Throws what the change throws, after the roll-back.
    template <class F> core::TrialChunk run(std::size_t place, std::int64_t rows, bool sweep, F&& observe);

    // SQL of the statement that failed, or ran last.
    const std::string& statement() const { return action_->statement(); }
    // Of the usual chunk.
    std::string describe() const { return action_->describe(*range_); }

private:
    void find_places(std::size_t places);
    void make_images();
    core::TrialChunk change(std::size_t place, std::int64_t rows, bool sweep);
    static void roll_back(void (*f)(void*), void* arg);

    Migration work_;
    Subject subject_;
    pg::RelationInfo relation_;
    Strategy strategy_;
    std::optional<Range> range_;
    std::unique_ptr<Action> action_;
    std::vector<std::optional<Place>> places_; // where a stretch begins; nullopt: at the first key
    std::optional<Place> end_;
    double rows_ = 0, blocks_ = 0;
};

template <class F> core::TrialChunk Trial::run(std::size_t place, std::int64_t rows, bool sweep, F&& observe) {
    core::TrialChunk chunk;
    auto work = [&] {
        chunk = change(place, rows, sweep);
        observe();
    };
    roll_back([](void* p) { (*static_cast<decltype(work)*>(p))(); }, &work);
    return chunk;
}

// Session settings as a worker has them, for the trials in somebody's session.
void apply_trial_settings(pg::GucScope& guc, const core::Settings& settings);

} // namespace drover::engine
