// Arranges quoted names, qualified operators and parameters into the conditions and orders of a key walk.
#include "core/walk/key_range.hpp"

#include <algorithm>
#include <numeric>

namespace drover::core {

namespace {

std::string collated(const KeyColumn& column) {
    return column.collation.empty() ? column.qualified : column.qualified + " COLLATE " + column.collation;
}

// The cast gives the parameter the column's type, whether it is sent as that type or as text.
std::string parameter(const KeyColumn& column, int number) {
    return "$" + std::to_string(number) + "::" + column.type;
}

std::string compare(const KeyColumn& column, const std::string& op, int number) {
    return collated(column) + " " + op + " " + parameter(column, number);
}

// Operators seen along the walk: on a descending column later keys are smaller.
const std::string& later(const KeyColumn& c) {
    return c.descending ? c.less : c.greater;
}
const std::string& later_or_equal(const KeyColumn& c) {
    return c.descending ? c.less_equal : c.greater_equal;
}
const std::string& earlier(const KeyColumn& c) {
    return c.descending ? c.greater : c.less;
}
const std::string& earlier_or_equal(const KeyColumn& c) {
    return c.descending ? c.greater_equal : c.less_equal;
}

using Direction = const std::string& (*)(const KeyColumn&);

// Of one walk: the comparison that orders keys, and the same with equality.
struct Comparison {
    Direction strict;
    Direction bound;
};
constexpr Comparison comes_after{later, later_or_equal};
constexpr Comparison comes_before{earlier, earlier_or_equal};

bool alike(const KeyColumns& key) {
    return std::ranges::all_of(key, [&first = key.front()](const KeyColumn& c) {
        return c.descending == first.descending && c.less == first.less && c.less_equal == first.less_equal &&
               c.greater == first.greater && c.greater_equal == first.greater_equal;
    });
}

template <typename Part> std::string join(const KeyColumns& key, Part part) {
    std::string list;
    for (std::size_t i = 0; i < key.size(); ++i)
        list += (i == 0 ? "" : ", ") + part(key[i], static_cast<int>(i));
    return list;
}

std::string row_comparison(const KeyColumns& key, const std::string& op, int first_param) {
    const std::string columns = join(key, [](const KeyColumn& c, int) { return collated(c); });
    const std::string parameters = join(key, [=](const KeyColumn& c, int i) { return parameter(c, first_param + i); });
    return "(" + columns + ") " + op + " (" + parameters + ")";
}

// k1 > $1 OR (k1 = $1 AND (...)), written from the last column, which decides whether equal keys belong, to the first.
std::string expanded(const KeyColumns& key, const Comparison& comparison, bool inclusive, int first_param) {
    const int count = static_cast<int>(key.size());
    const KeyColumn& last = key.back();
    std::string condition =
        compare(last, inclusive ? comparison.bound(last) : comparison.strict(last), first_param + count - 1);
    for (int i = count - 2; i >= 0; --i) {
        const KeyColumn& column = key[static_cast<std::size_t>(i)];
        const int number = first_param + i;
        const std::string equal = compare(column, column.equal, number);
        condition = compare(column, comparison.strict(column), number) + " OR (" + equal + " AND (" + condition + "))";
    }
    // Implied by the rest, but an index scan can start or end at it.
    return compare(key.front(), comparison.bound(key.front()), first_param) + " AND (" + condition + ")";
}

std::string bounded(const KeyColumns& key, const Comparison& comparison, bool inclusive, int first_param) {
    const KeyColumn& first = key.front();
    const std::string& op = inclusive ? comparison.bound(first) : comparison.strict(first);
    if (key.size() == 1)
        return compare(first, op, first_param);
    if (alike(key))
        return row_comparison(key, op, first_param);
    return expanded(key, comparison, inclusive, first_param);
}

} // namespace

std::string after(const KeyColumns& key, int first_param) {
    return bounded(key, comes_after, false, first_param);
}

std::string up_to(const KeyColumns& key, int first_param) {
    return bounded(key, comes_before, true, first_param);
}

std::string equal(const KeyColumns& key, const std::function<std::string(std::size_t)>& left,
                  const std::function<std::string(std::size_t)>& right) {
    std::string all;
    for (std::size_t i = 0; i < key.size(); i++) {
        const std::string collate = key[i].collation.empty() ? "" : " COLLATE " + key[i].collation;
        all += (i ? " AND " : "") + left(i) + collate + " " + key[i].equal + " " + right(i);
    }
    return all;
}

std::string select_list(const KeyColumns& key) {
    return join(key, [](const KeyColumn& c, int) { return c.qualified; });
}

std::string order_by(const KeyColumns& key, bool reversed) {
    return join(key, [=](const KeyColumn& c, int) {
        return collated(c) + " USING " + (c.descending == reversed ? c.less : c.greater);
    });
}

std::vector<std::int64_t> slice_rows(std::int64_t rows, int workers, int per_worker, std::int64_t min_rows) {
    const std::int64_t least = std::max<std::int64_t>(min_rows, 1);
    const std::int64_t all = std::max<std::int64_t>(rows, 0);
    const std::int64_t parts = std::clamp<std::int64_t>(all / least, 1, std::max(workers, 1));
    const std::int64_t most = std::max<std::int64_t>(1000 / parts, 1);
    std::vector<std::int64_t> slices;
    for (std::int64_t part = 0; part < parts; part++) {
        std::int64_t left = all * (part + 1) / parts - all * part / parts;
        for (std::int64_t cut = 1; left >= 2 * least && cut < most; cut++) {
            slices.push_back(std::clamp(left / std::max(per_worker, 1), least, left - least));
            left -= slices.back();
        }
        slices.push_back(left);
    }
    return slices;
}

std::vector<std::size_t> cut_points(std::size_t sample, const std::vector<std::int64_t>& parts) {
    const double total = static_cast<double>(std::accumulate(parts.begin(), parts.end(), std::int64_t{0}));
    std::vector<std::size_t> cuts;
    double walked = 0;
    for (std::size_t i = 0; i + 1 < parts.size() && total > 0; ++i) {
        walked += static_cast<double>(parts[i]);
        // One past the part's last key.
        const auto end = static_cast<std::size_t>(static_cast<double>(sample) * (walked / total));
        if (end > 0 && end < sample && (cuts.empty() || end - 1 > cuts.back()))
            cuts.push_back(end - 1);
    }
    return cuts;
}

} // namespace drover::core
