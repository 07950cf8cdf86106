// What a kind of migration does of its own, beyond the facts of core/model/kind.hpp: one object for each.
// Contract: the checks run as the caller of migrate_start, or as the owner in a batch's transaction, with SPI
// connected.
#pragma once
#include "engine/action/action.hpp"

namespace drover::engine {

// Of trials of an estimate.
struct TrialWords {
    const char* item; // the rows that it is about
    const char* done; // "... rows and were rolled back"
    const char* left; // what they leave
};

class KindType {
public:
    virtual ~KindType() = default;

    // Fills in what follows from the arguments.
    virtual void complete(Work&) const {}

    // What is checked once, before anything is read of the relation. Returns what people should know of it.
    virtual std::vector<core::Problem> check(const Subject&) const { return {}; }

    // Proves by EXPLAIN what a worker will run on that leaf. types: of the parameters of the range. Returns the
    // statement of a chunk, or nothing where it reads no other table.
    virtual std::string check_leaf(const pg::RelationInfo& leaf, const Work& work, const Target& target,
                                   const std::optional<pg::Key>& key, const std::vector<Oid>& types) const = 0;

    // Whether the way that the leaf is walked serves; also for each pass that is cut.
    virtual void check_walk(const pg::RelationInfo&, const Work&, const std::optional<pg::Key>&) const {}

    // What was right at the start and may not be any more, for each leaf that a worker begins.
    virtual void check_still(const pg::RelationInfo&, const Subject&) const {}

    // What a chunk does with its rows, with all privileges that it needs; parameters as range_condition after a start.
    virtual std::string chunk_sql(const Target& target) const = 0;

    // The same without a range: what the clauses mean is read from it.
    virtual std::string whole_sql(const Target& target) const = 0;

    // All of it at once, with partitions and children: what the plain statement is. Empty: there is none.
    virtual std::string plain_sql(const Subject&) const { return {}; }

    // What a chunk does, without before-images.
    virtual std::unique_ptr<Action> action(const Work& work) const = 0;

    virtual TrialWords words() const = 0;
};

const KindType& type_of(core::Kind kind);

const KindType& update_kind();
const KindType& delete_kind();
const KindType& copy_kind();
const KindType& call_kind();

} // namespace drover::engine
