// The table, record, json, jsonl, csv and key=value views.
#include "table/view.hpp"
#include "view/progress_view.hpp"

#include "catch.hpp"

using namespace drover::client;

namespace {

const Canvas plain{};

Table sample() {
    return {{{"name", "name", Kind::Text},
             {"state", "state", Kind::State},
             {"rows", "rows", Kind::Integer},
             {"hidden", "", Kind::Text}},
            {{"orders", "running", "1234567", "x"}, {"漢字", "failed", std::nullopt, ""}}};
}

Table one(const std::string& name, Kind kind, const Cell& cell) {
    return {{{name, name, kind}}, {{cell}}};
}

} // namespace

TEST_CASE("client table: columns align by display width, NULL is empty") {
    CHECK(render_table(sample(), plain) == "name    state         rows\n"
                                           "orders  running  1,234,567\n"
                                           "漢字    failed\n");
}

TEST_CASE("client table: without rows nothing is printed") {
    CHECK(render_table({sample().columns, {}}, plain).empty());
}

TEST_CASE("client table: colour marks the heading and the states") {
    CHECK(render_table(sample(), {.width = {}, .colour = true, .utf8 = true}) ==
          "\x1b[1mname    state         rows\x1b[0m\n"
          "orders  running  1,234,567\n"
          "漢字    \x1b[31mfailed \x1b[0m\n");
    CHECK(coloured("x", "succeeded", true) == "\x1b[32mx\x1b[0m");
    CHECK(coloured("x", "ok", true) == "\x1b[32mx\x1b[0m");
    CHECK(coloured("x", "paused", true) == "\x1b[33mx\x1b[0m");
    CHECK(coloured("x", "cancelled", true) == "\x1b[33mx\x1b[0m");
    CHECK(coloured("x", "warn", true) == "\x1b[33mx\x1b[0m");
    CHECK(coloured("x", "fail", true) == "\x1b[31mx\x1b[0m");
    CHECK(coloured("x", "running", true) == "x");
    CHECK(coloured("x", "failed", false) == "x");
}

TEST_CASE("client table: the widest text column is cut to the terminal, numbers never") {
    const Table table{{{"n", "n", Kind::Integer}, {"a", "a", Kind::Text}, {"b", "b", Kind::Text}},
                      {{"1234567890", "short", "a rather long message of forty columns.."}}};
    CHECK(render_table(table, {.width = 40, .colour = false, .utf8 = true}) ==
          "            n  a      b\n"
          "1,234,567,890  short  a rather long mes…\n");
    CHECK(render_table(table, {.width = 10, .colour = false, .utf8 = false}) == "            n  a      b\n"
                                                                                "1,234,567,890  short  a rather lo~\n");
}

TEST_CASE("client table: control characters are written out") {
    CHECK(render_table(one("m", Kind::Text, "a\nb\x1b[0m"), plain) == "m\na\\nb\\x1b[0m\n");
}

TEST_CASE("client table: every kind of cell") {
    CHECK(humane("t", Kind::Boolean) == "yes");
    CHECK(humane("f", Kind::Boolean) == "no");
    CHECK(humane("4320.7", Kind::Seconds) == "1h 12m");
    CHECK(humane("1536", Kind::Bytes) == "1.5 kB");
    CHECK(humane("1234.567", Kind::Decimal) == "1,234.6");
    CHECK(humane("100", Kind::Decimal) == "100");
    CHECK(humane("NaN", Kind::Decimal) == "NaN");
    CHECK(humane("28268", Kind::Id) == "28268");
    CHECK(humane("2030-01-31T14:03:12.345678+00:00", Kind::Timestamp) == "2030-01-31 14:03:12+00:00");
    CHECK(humane("2030-01-31T14:03:12-03:30", Kind::Timestamp) == "2030-01-31 14:03:12-03:30");
    CHECK(humane(R"(["42"])", Kind::Json) == "42");
    CHECK(humane(R"(["42", "a", null])", Kind::Json) == "(42, a, null)");
    CHECK(humane("[]", Kind::Json) == "()");
    CHECK(humane(R"({"a": 1})", Kind::Json) == R"({"a": 1})");
    CHECK(humane(std::nullopt, Kind::Integer) == "");
}

TEST_CASE("client record: a line per value, later lines indented, NULL left out") {
    const Table table{{{"id", "", Kind::Integer},
                       {"state", "state", Kind::State},
                       {"statement", "statement", Kind::Text},
                       {"none", "none", Kind::Text}},
                      {{"1", "failed", "UPDATE t\nWHERE\tx", std::nullopt}}};
    CHECK(render_record(table, table.rows[0], plain) == "state      failed\n"
                                                        "statement  UPDATE t\n"
                                                        "           WHERE\\tx\n");
}

TEST_CASE("client json: an array of objects with typed values and every column") {
    CHECK(render_json(sample()) == R"([
  {
    "name": "orders",
    "state": "running",
    "rows": 1234567,
    "hidden": "x"
  },
  {
    "name": "漢字",
    "state": "failed",
    "rows": null,
    "hidden": ""
  }
]
)");
    CHECK(render_json({sample().columns, {}}) == "[]\n");
}

TEST_CASE("client json: strings are escaped, numbers stay exact") {
    CHECK(render_jsonl(one("v", Kind::Text, "a\"b\\c\n\x01")) == "{\"v\":\"a\\\"b\\\\c\\n\\u0001\"}\n");
    CHECK(render_jsonl(one("v", Kind::Text, "a\xff")) == "{\"v\":\"a\\\\xff\"}\n");
    CHECK(render_jsonl(one("v", Kind::Integer, "9223372036854775807")) == "{\"v\":9223372036854775807}\n");
    CHECK(render_jsonl(one("v", Kind::Id, "28268")) == "{\"v\":28268}\n");
    CHECK(render_jsonl(one("v", Kind::Decimal, "41.2")) == "{\"v\":41.2}\n");
    CHECK(render_jsonl(one("v", Kind::Decimal, "NaN")) == "{\"v\":null}\n");
    CHECK(render_jsonl(one("v", Kind::Boolean, "t")) == "{\"v\":true}\n");
    CHECK(render_jsonl(one("v", Kind::Boolean, "f")) == "{\"v\":false}\n");
    CHECK(render_jsonl(one("v", Kind::Seconds, "4320")) == "{\"v\":4320}\n");
    CHECK(render_jsonl(one("v", Kind::Json, R"(["1", null])")) == "{\"v\":[\"1\",null]}\n");
    CHECK(render_jsonl(one("v", Kind::Text, std::nullopt)) == "{\"v\":null}\n");
}

TEST_CASE("client jsonl: one line per row, none without rows") {
    CHECK(render_jsonl(sample()) == "{\"name\":\"orders\",\"state\":\"running\",\"rows\":1234567,\"hidden\":\"x\"}\n"
                                    "{\"name\":\"漢字\",\"state\":\"failed\",\"rows\":null,\"hidden\":\"\"}\n");
    CHECK(render_jsonl({sample().columns, {}}).empty());
}

TEST_CASE("client csv: quoting, NULL and the empty string differ, raw numbers") {
    const Table table{{{"a", "a", Kind::Text}, {"b", "b", Kind::Boolean}, {"c,d", "", Kind::Integer}},
                      {{"x,y", "t", "1234567"}, {"say \"hi\"\n", "f", std::nullopt}, {"", std::nullopt, "0"}}};
    CHECK(render_csv(table) == "a,b,\"c,d\"\n"
                               "\"x,y\",true,1234567\n"
                               "\"say \"\"hi\"\"\n\",false,\n"
                               "\"\",,0\n");
    CHECK(render_csv({table.columns, {}}) == "a,b,\"c,d\"\n");
}

TEST_CASE("client: render chooses the view") {
    const Table table = one("v", Kind::Integer, "1000");
    CHECK(render(table, Format::Table, plain) == "    v\n1,000\n");
    CHECK(render(table, Format::Json, plain) == "[\n  {\n    \"v\": 1000\n  }\n]\n");
    CHECK(render(table, Format::Jsonl, plain) == "{\"v\":1000}\n");
    CHECK(render(table, Format::Csv, plain) == "v\n1000\n");
}

TEST_CASE("client key=value: values that would be ambiguous are quoted, NULL is left out") {
    const Table table{{{"name", "", Kind::Text},
                       {"rows", "", Kind::Integer},
                       {"estimate", "", Kind::Boolean},
                       {"waiting_for", "", Kind::Text},
                       {"none", "", Kind::Text},
                       {"message", "", Kind::Text}},
                      {}};
    CHECK(key_value_line(table, {"m", "1234567", "t", "replica lag", std::nullopt, "a=\"b\\c\"\nd"}) ==
          "name=m rows=1234567 estimate=true waiting_for=\"replica lag\" message=\"a=\\\"b\\\\c\\\"\\nd\"");
    CHECK(key_value_line(table, {"", "1", "f", std::nullopt, std::nullopt, std::nullopt}) ==
          "name=\"\" rows=1 estimate=false");
}
