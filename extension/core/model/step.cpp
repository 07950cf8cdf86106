// The recipe of each kind of migration: a pure function from what is asked to a list of steps.
#include "core/model/step.hpp"

namespace drover::core {

std::vector<StepPlan> steps_of(const Recipe& r) {
    const KindTraits& kind = traits_of(r.kind);
    const bool defers = kind.has_target && r.defer_indexes;
    std::vector<StepPlan> steps;
    if (defers)
        steps.push_back({StepKind::Ddl, "drop indexes of " + r.target});
    steps.push_back({StepKind::Batched, std::string(kind.word) + " " + (kind.has_routine ? r.routine : r.relation) +
                                            (kind.has_target ? " to " + r.target : "")});
    if (kind.sweeps)
        steps.push_back({StepKind::Verify, "verify " + r.relation});
    if (defers && r.hold_build)
        steps.push_back({StepKind::Hold, "build indexes of " + r.target + "?"});
    if (defers)
        steps.push_back({StepKind::Build, "build indexes of " + r.target});
    return steps;
}

} // namespace drover::core
