// The two text formats differ in the names of counters in comments, in units and in the end.
#include "table/exposition.hpp"

#include "words/text.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace drover::client {

namespace {

std::string_view word_of(MetricType type) {
    switch (type) {
    case MetricType::Counter:
        return "counter";
    case MetricType::Summary:
        return "summary";
    case MetricType::Gauge:
        break;
    }
    return "gauge";
}

std::string escaped(std::string_view text, bool quotes) {
    std::string result;
    for (const char c : text) {
        if (c == '\n')
            result += "\\n";
        else if (c == '\\' || (quotes && c == '"'))
            result += {'\\', c};
        else
            result += c;
    }
    return result;
}

std::string labels_of(const Sample& sample) {
    std::string text;
    for (const auto& [label, value] : sample.labels)
        text += fmt::format("{}{}=\"{}\"", text.empty() ? "" : ",", label, escaped(valid_utf8(value), true));
    return text.empty() ? "" : "{" + text + "}";
}

std::string suffix_of(const Family& family, const Sample& sample) {
    if (family.type == MetricType::Counter)
        return "_total";
    return sample.part.empty() ? "" : "_" + sample.part;
}

} // namespace

std::string render_metrics(const std::vector<Family>& families, Exposition exposition) {
    const bool open = exposition == Exposition::OpenMetrics;
    std::string text;
    for (const Family& family : families) {
        std::string lines;
        for (const Sample& sample : family.samples)
            if (!sample.value.empty())
                lines +=
                    fmt::format("{}{}{} {}\n", family.name, suffix_of(family, sample), labels_of(sample), sample.value);
        if (lines.empty())
            continue;
        const std::string name = family.name + (!open && family.type == MetricType::Counter ? "_total" : "");
        text += fmt::format("# TYPE {} {}\n", name, word_of(family.type));
        if (open && !family.unit.empty())
            text += fmt::format("# UNIT {} {}\n", name, family.unit);
        text += fmt::format("# HELP {} {}\n", name, escaped(family.help, open)) + lines;
    }
    return open ? text + "# EOF\n" : text;
}

} // namespace drover::client
