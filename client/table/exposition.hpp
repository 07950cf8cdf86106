// Metrics as text for Prometheus and its like: OpenMetrics 1.0, or Prometheus's text format 0.0.4.
#pragma once
#include <string>
#include <utility>
#include <vector>

namespace drover::client {

enum class MetricType { Gauge, Counter, Summary };

struct Sample {
    std::vector<std::pair<std::string, std::string>> labels;
    std::string value;  // a number's text; empty: unknown, the sample is left out
    std::string part{}; // of a summary: sum or count
};

struct Family {
    std::string name; // without _total
    MetricType type;
    std::string unit; // the end of the name, as in seconds; empty: none
    std::string help; // one line
    std::vector<Sample> samples{};
};

enum class Exposition { OpenMetrics, Prometheus };

// Families without samples are left out. OpenMetrics ends with # EOF.
std::string render_metrics(const std::vector<Family>& families, Exposition exposition);

} // namespace drover::client
