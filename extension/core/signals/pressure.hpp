// How much a signal holds batches back. What each signal measures is in signals/.
#pragma once
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace drover::core {

// Which one: its place in the registry, see signals.hpp.
enum class Signal : std::uint8_t {};

// One probe's answer. Neither value nor failure: it was not asked, because nothing needs it.
template <class T> struct Reading {
    std::optional<T> value;
    std::string failure;
};

// How much one signal holds back. level is the part of its limit: up to ease_from nothing, from 1 on everything.
struct Pressure {
    enum class Kind { Measured, Gone, Unreadable };
    Signal signal{};
    double level = 0;
    Kind kind = Kind::Measured;
    std::string subject = {}; // what was measured; Unreadable: why
    std::int64_t value = 0, limit = 0;
    bool in_time = false; // value and limit are milliseconds, where a signal has limits of both kinds
};

// Above this part of a limit batches are slowed down, more and more up to the limit.
inline constexpr double ease_from = 0.5;

inline double ratio(std::int64_t value, std::int64_t limit) {
    return static_cast<double>(value) / static_cast<double>(limit);
}

// Where a signal says how much it holds back; of one with several subjects, each.
class Judgement {
public:
    Judgement(Signal signal, std::vector<Pressure>& out) : signal_(signal), out_(out) {}

    void measured(double level, std::string subject, std::int64_t value, std::int64_t limit, bool in_time = false) {
        out_.push_back({signal_, level, Pressure::Kind::Measured, std::move(subject), value, limit, in_time});
    }
    // Held back, and no number tells how much.
    void stopped(std::string subject, std::int64_t value = 0) { measured(1, std::move(subject), value, 0); }
    // So many of at most so many.
    void counted(std::int64_t value, std::int64_t limit) { measured(ratio(value, limit), "", value, limit); }
    void gone(std::string subject) { out_.push_back({signal_, 1, Pressure::Kind::Gone, std::move(subject)}); }
    void unreadable(std::string why) { out_.push_back({signal_, 1, Pressure::Kind::Unreadable, std::move(why)}); }

private:
    Signal signal_;
    std::vector<Pressure>& out_;
};

// Bytes and milliseconds as people say them: "123 MB", "1.5 GB"; "350 ms", "12 s", "45 min", "5 h", "3 d".
std::string say_size(std::int64_t bytes);
std::string say_time(std::chrono::milliseconds time);

} // namespace drover::core
