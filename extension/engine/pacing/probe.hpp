// The probe of a signal: what the server is asked for it, and how often. Each is a class in signals/, in the file of
// its signal's name (core/signals/), derived from one of the two at the end, and has a line in the registry of
// probes.cpp.
//
// Contract: read() is called outside of any transaction, and leaves none. It never fails the migration: what could not
// be read is in Reading::failure. Throws NothingToDo if the extension is gone.
#pragma once
#include "core/signals/signals.hpp"
#include "engine/session/session.hpp"
#include "pg/transaction.hpp"

#include <memory>

namespace drover::engine {

inline constexpr std::chrono::nanoseconds once_a_second = std::chrono::seconds(1);

// The relation that the worker is at: of a migration's relation, $1, and a slice or null, $2.
#define DROVER_LEAF "coalesce((SELECT s.relation_oid FROM drover.slice s WHERE s.id = $2::bigint), $1::oid)"

// When something may be asked again: not before the interval, and not more than a twentieth of the time.
class Schedule {
public:
    bool due(core::Instant now) const { return !next_ || now >= *next_; }
    void asked(core::Instant began, std::chrono::nanoseconds interval);

private:
    std::optional<core::Instant> next_;
};

// What is looked at.
struct Look {
    Session& session;
    const Migration& m;
    std::optional<std::int64_t> slice_id; // nullopt: not at any yet
    core::Instant now;
    std::int64_t wal_position; // of the server, now
    bool waiting;              // nothing else is to be done
    bool catalog_due;          // probes that share the catalog's schedule are to ask

    const core::SignalSettings& settings() const { return m.settings.signals; }
    pg::Value relation() const { return m.relation_oid; }
    pg::Value slice() const { return slice_id; }
};

class Probe {
public:
    virtual ~Probe() = default;

    // Brings the reading up to date, as far as that is wanted and due.
    virtual void read(const Look& look, core::Readings& readings) = 0;

    // Whether it follows the catalog's schedule, rather than one of its own.
    virtual bool shares_schedule() const = 0;
};

// The probe of signal S, see the registry.
template <class S> std::unique_ptr<Probe> probe_of() = delete;

// Why something could not be read, as it is shown.
std::string why(const pg::Error& e);

// What others do is NULL in the server's views for who may not see it: that must not pass for nothing.
void require_statistics();

// f on the catalog: as the extension's owner, in a transaction of its own.
template <class F> void in_catalog(const Look& look, F&& f) {
    pg::transaction([&] {
        refresh_extension(look.session);
        bookkeeping(look.session, std::forward<F>(f));
    });
}

template <class S> class ProbeOf : public Probe {
protected:
    using Value = typename S::Value;

    // nullopt: there is nothing to read.
    virtual std::optional<Value> ask(const Look& look) = 0;

    template <class F> void try_to(core::Reading<Value>& reading, F&& f) {
        reading.failure.clear();
        try {
            reading.value = f();
        } catch (const pg::Error& e) {
            reading = {std::nullopt, why(e)};
        }
    }
};

// Asks the catalog, in a short transaction of its own that writes nothing. All of these together are asked once a
// second.
template <class S> class CatalogProbe : public ProbeOf<S> {
public:
    bool shares_schedule() const final { return true; }

    void read(const Look& look, core::Readings& readings) override {
        core::Reading<typename S::Value>& reading = readings.of<S>();
        if (!S::wanted(look.settings()))
            reading = {};
        else if (look.catalog_due)
            this->try_to(reading, [&] {
                std::optional<typename S::Value> value;
                in_catalog(look, [&] { value = this->ask(look); });
                return value;
            });
    }
};

// Asks once a second, outside of any transaction.
template <class S> class PlainProbe : public ProbeOf<S> {
public:
    bool shares_schedule() const final { return false; }

    void read(const Look& look, core::Readings& readings) override {
        core::Reading<typename S::Value>& reading = readings.of<S>();
        if (!S::wanted(look.settings())) {
            reading = {}, schedule_ = {};
            return;
        }
        if (settings_changed(look))
            reading = {}, schedule_ = {};
        if (!schedule_.due(look.now))
            return;
        this->try_to(reading, [&] { return this->ask(look); });
        schedule_.asked(look.now, once_a_second);
    }

protected:
    // Whether what it asks by is not what it was when this was called last.
    virtual bool settings_changed(const Look&) { return false; }

private:
    Schedule schedule_;
};

} // namespace drover::engine
