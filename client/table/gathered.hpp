// What a command prints of many databases: one table with a column that says which, one array, totals.
#pragma once
#include "table/view.hpp"

#include <cstddef>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace drover::client {

class Streams;

// "3 succeeded, 1 failed"
std::string totals_text(const std::vector<std::pair<std::string, std::size_t>>& totals);

// One more of this state.
void count_state(std::vector<std::pair<std::string, std::size_t>>& totals, const std::string& state);

class Gathered {
public:
    // Rows of one database; those with the same columns make one table. A table that has a column "database" already
    // stays as it is. With `count`, its first column of kind State counts for the totals.
    void add(const std::string& database, const Table& table, const Canvas& canvas, bool count);
    // What stands behind the totals, one more of it.
    void count(const std::string& what) { count_state(more_, what); }
    // A JSON object of one database, compact, which says itself whose it is.
    void add_object(std::string object) { objects_.push_back(std::move(object)); }
    // The heading of a page for people.
    std::string heading(const std::string& text, const Canvas& canvas);

    // Names of migrations that were asked for, and those that some database has.
    void asked(const std::string& name) { asked_.insert(name); }
    void found(const std::string& name) { found_.insert(name); }
    // Asked for, and nowhere found.
    std::vector<std::string> missing() const;

    // Of a drop: what nobody has is dropped.
    void content_without() { content_ = true; }
    bool is_content() const { return content_; }

    // Prints tables and objects; for people the totals too.
    void print(Format format, Streams& streams) const;

private:
    struct Part {
        Table table;
        Canvas canvas;
    };
    std::vector<Part> parts_;
    std::vector<std::string> objects_;
    std::vector<std::pair<std::string, std::size_t>> totals_; // in the order of their first appearance
    std::vector<std::pair<std::string, std::size_t>> more_;
    std::set<std::string> counted_; // databases
    std::set<std::string> asked_, found_;
    bool paged_ = false;
    bool content_ = false;
};

} // namespace drover::client
