// Implementation of trials. See trial.hpp for the contract.
#include "engine/report/trial.hpp"

#include "engine/action/images.hpp"
#include "engine/kinds/kind_type.hpp"
#include "engine/kinds/undo.hpp"
#include "pg/transaction.hpp"

#include <algorithm>

namespace drover::engine {

namespace {

constexpr double sample_blocks = 1000; // the number of rows is known to some 3 %
constexpr double image_bytes = 8000;   // of a full page without its hole: the server does not count their bytes apart

double seconds_since(std::chrono::steady_clock::time_point begin) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

// The keys at these rows of SPI_tuptable.
Place key_at(const pg::KeyCodec& codec, std::size_t row) {
    Datum values[INDEX_MAX_KEYS];
    SPITupleTable* rows = SPI_tuptable;
    pg::guard([&] {
        bool null;
        for (int i = 0; i < codec.size(); i++)
            values[i] = SPI_getbinval(rows->vals[row], rows->tupdesc, i + 1, &null);
    });
    return codec.to_text(values);
}

void free_rows() {
    pg::guard([] { SPI_freetuptable(SPI_tuptable); });
}

// Of a copy: the target. Not its indexes, whose entries of trials before make room for those of the next.
double target_bytes(const Work& work) {
    static pg::Query query{R"(
        SELECT pg_catalog.sum(pg_catalog.pg_table_size(o)) FROM pg_catalog.unnest($1::pg_catalog.oid[]) o)"};
    TextArray leaves;
    for (Oid leaf : pg::leaves_of(work.target_oid))
        leaves.push_back(std::to_string(leaf));
    return query.row({leaves})[0].number();
}

double whole_bytes(Oid table) {
    static pg::Query query{"SELECT pg_catalog.pg_total_relation_size($1::pg_catalog.oid)"};
    return query.row({table})[0].number();
}

} // namespace

void apply_trial_settings(pg::GucScope& guc, const core::Settings& settings) {
    guc.set("row_security", "off");
    guc.set("standard_conforming_strings", "on");
    guc.set("jit", "off");
    guc.set("max_parallel_workers_per_gather", "0");
    guc.set("lock_timeout", (std::to_string(settings.lock_timeout.count()) + "ms").c_str());
}

Trial::Trial(const Work& work, Oid leaf, std::size_t places) : subject_(work), relation_(pg::describe_relation(leaf)) {
    static_cast<Work&>(work_) = work;
    DoneRows done;
    strategy_ = choose_strategy(relation_, subject_, 1, done);
    Slice slice;
    slice.relation_oid = leaf;
    slice.relation = relation_.qualified;
    if (strategy_.key) {
        slice.key_index = strategy_.key->name;
        slice.key = strategy_.key->written();
    }
    range_.emplace(slice, subject_);
    action_ = type_of(work_.kind).action(work_);
    find_places(places);
}

void Trial::find_places(std::size_t places) {
    blocks_ = static_cast<double>(pg::block_count(relation_.oid));
    const double fraction = std::min(1.0, sample_blocks / std::max(1.0, blocks_));
    const std::size_t sampled =
        run_key_query(sample_sql(target(), !strategy_.key), static_cast<float>(100 * fraction), target().leaf);
    rows_ = static_cast<double>(sampled) / fraction;
    const std::size_t n = std::min(places, std::max<std::size_t>(sampled / 10, 1));
    if (strategy_.key) {
        pg::KeyCodec codec(*strategy_.key);
        for (std::size_t i = 0; i < n && sampled > 0; i++)
            places_.push_back(i == 0 ? std::nullopt : std::optional(key_at(codec, i * sampled / n)));
        free_rows();
        if (run_key_query(last_key_sql(target()), std::nullopt, target().leaf) > 0)
            end_ = key_at(codec, 0);
        free_rows();
    } else {
        free_rows();
        const auto blocks = static_cast<std::size_t>(blocks_);
        for (std::size_t i = 0; i < n && sampled > 0; i++)
            places_.push_back(Place{std::to_string(i * blocks / n)});
        end_ = Place{std::to_string(blocks)};
    }
    if (!end_)
        places_.clear();
}

// In the subtransaction of the trial.
void Trial::make_images() {
    const ImageTable images = make_image_table(subject_, 0);
    work_.undo_oid = images.oid;
    work_.undo_relation = images.name;
    work_.undo_key = images.key_columns;
    work_.undo_numbers = images.numbers;
    action_ = action_of(work_);
}

core::TrialChunk Trial::change(std::size_t place, std::int64_t rows, bool sweep) {
    ChunkWish wish;
    wish.rows = rows;
    wish.rows_per_block = blocks_ > 0 ? rows_ / blocks_ : 1;
    wish.rows_left =
        static_cast<std::int64_t>(rows_ * (1 - static_cast<double>(place) / static_cast<double>(places_.size())));
    const Position at = range_->position(places_[place]);
    const Position upper = range_->position(end_);
    const bool grows = work_.traits().has_target;
    const double size = grows ? target_bytes(work_) : 0;
    const bool images = work_.settings.undo && work_.traits().sweeps;
    if (images)
        make_images();
    const double empty = images ? whole_bytes(work_.undo_oid) : 0;
    const WalUsage before = pgWalUsage;
    core::TrialChunk c;
    auto begin = std::chrono::steady_clock::now();
    const ChunkEnd end = range_->next(at, upper, wish);
    c.rows_walked = static_cast<double>(end.rows);
    c.rows_done = static_cast<double>(action_->run(*range_, at, end.to, std::nullopt, {true, false}).rows);
    c.seconds = seconds_since(begin);
    c.wal_bytes = static_cast<double>(pgWalUsage.wal_bytes - before.wal_bytes);
    c.wal_pages = static_cast<double>(pgWalUsage.wal_fpi - before.wal_fpi) * image_bytes;
    c.wal_pages = std::min(c.wal_pages, c.wal_bytes);
    if (grows)
        c.grown_bytes = std::max(0.0, target_bytes(work_) - size);
    if (images)
        c.image_bytes = std::max(0.0, whole_bytes(work_.undo_oid) - empty);
    if (sweep && work_.traits().sweeps) {
        begin = std::chrono::steady_clock::now();
        range_->next(at, upper, wish);
        action_->run(*range_, at, end.to, std::nullopt, {});
        c.sweep_seconds = seconds_since(begin);
    }
    return c;
}

void Trial::roll_back(void (*f)(void*), void* arg) {
    pg::rolled_back([=] { f(arg); });
}

} // namespace drover::engine
