// Many databases: which are meant, what is printed of them together.
#include "client_double.hpp"
#include "follow/fan_out.hpp"
#include "follow/follow.hpp"
#include "server/connect_words.hpp"
#include "table/gathered.hpp"
#include "terminal/labelled.hpp"
#include "view/progress_view.hpp"
#include "words/text.hpp"

#include "catch.hpp"

using namespace drover::client;
using drover::client::test::progress_with;
using drover::client::test::RecordedStreams;

namespace {

Table states(const std::string& name, const std::string& state) {
    return {{{"name", "name"}, {"state", "state", Kind::State}}, {{name, state}}};
}

std::string printed(const Gathered& gathered, Format format) {
    RecordedStreams streams;
    gathered.print(format, streams);
    return streams.out_text;
}

} // namespace

TEST_CASE("client databases: globs choose, others exclude") {
    FanOut fan_out;
    CHECK_FALSE(fan_out.many());
    CHECK(is_chosen(fan_out, "shop"));
    fan_out.databases = {"tenant_*", "shop"};
    CHECK(fan_out.many());
    CHECK(is_chosen(fan_out, "shop"));
    CHECK(is_chosen(fan_out, "tenant_1"));
    CHECK_FALSE(is_chosen(fan_out, "shop_2"));
    fan_out.excluded = {"tenant_?", "x"};
    CHECK_FALSE(is_chosen(fan_out, "tenant_1"));
    CHECK(is_chosen(fan_out, "tenant_10"));
    fan_out.databases.clear();
    CHECK(fan_out.many());
    CHECK(is_chosen(fan_out, "shop_2"));
}

TEST_CASE("client databases: the options as words again") {
    CHECK(words_of(FanOut{}).empty());
    CHECK(words_of(FanOut{.services = {"a", "b"}}) == " --service a,b");
    CHECK(words_of(FanOut{.all_databases = true, .databases = {"t*"}, .excluded = {"t1"}}) ==
          " --all-databases --database 't*' --exclude t1");
}

TEST_CASE("client databases: the connection as words again") {
    CHECK(words_of(ConnectOptions{}).empty());
    ConnectOptions there;
    there.host = "db 1";
    there.port = "6432";
    there.user = "app";
    there.database = "shop";
    CHECK(words_of(there) == " -h 'db 1' -p 6432 -U app -d shop");
    CHECK(words_of(there, FanOut{.databases = {"t*"}}) == " -h 'db 1' -p 6432 -U app -d shop --database 't*'");
    CHECK(words_to(there, "", "other") == " -h 'db 1' -p 6432 -U app -d other");
    CHECK(words_to(there, "eu", "") == " -h 'db 1' -p 6432 -U app -d " + shell_word("service=eu"));
    CHECK(words_to({}, "eu", "shop") == " -d " + shell_word("service=eu dbname='shop'"));
    CHECK(words_to({}, "", "a=b") == " -d " + shell_word("dbname='a=b'"));
    ConnectOptions uri;
    uri.database = "postgresql://db1/shop";
    CHECK(words_of(uri) == " -d " + shell_word("postgresql://db1/shop"));
    CHECK(words_to(uri, "", "other") == " -d " + shell_word("postgresql://db1/shop") + " --database other");
}

TEST_CASE("client databases: no password is printed") {
    ConnectOptions connect;
    connect.database = "dbname=shop password=s3cret";
    CHECK(words_of(connect) == " -d " + shell_word("dbname='shop'"));
    connect.database = "postgresql://app:s3cret@db1/shop";
    CHECK(words_of(connect).find("s3cret") == std::string::npos);
    CHECK(words_of(connect).find("db1") != std::string::npos);
    connect.database = "postgresql://app:s3cret@[broken";
    CHECK(words_of(connect).empty());
}

TEST_CASE("client databases: each line on stderr names its database") {
    RecordedStreams streams;
    LabelledStreams labelled("shop", streams);
    labelled.err("drover: ERROR 42P01: no table\nHINT: make one\n");
    labelled.err("Really? ");
    labelled.err("[y/N] ");
    streams.answers = {"y"};
    CHECK(labelled.read_line() == "y");
    labelled.err("NOTICE: done\n");
    CHECK(streams.err_text == "drover: shop: ERROR 42P01: no table\nshop: HINT: make one\n"
                              "shop: Really? [y/N] shop: NOTICE: done\n");
    labelled.out("data\n");
    CHECK(streams.out_text == "data\n");
}

TEST_CASE("client databases: one table, with the database first, and totals") {
    Gathered gathered;
    gathered.add("a", states("m", "running"), {}, true);
    gathered.add("b", states("m", "failed"), {}, true);
    gathered.add("b", states("n", "running"), {}, true);
    gathered.count("without it");
    gathered.add("c", {states("", "").columns, {}}, {}, true);
    CHECK(printed(gathered, Format::Table) == "database  name  state\n"
                                              "a         m     running\n"
                                              "b         m     failed\n"
                                              "b         n     running\n"
                                              "3 databases: 2 running, 1 failed, 1 without it\n");
    CHECK(printed(gathered, Format::Csv) == "database,name,state\na,m,running\nb,m,failed\nb,n,running\n");
    CHECK(printed(gathered, Format::Jsonl) == "{\"database\":\"a\",\"name\":\"m\",\"state\":\"running\"}\n"
                                              "{\"database\":\"b\",\"name\":\"m\",\"state\":\"failed\"}\n"
                                              "{\"database\":\"b\",\"name\":\"n\",\"state\":\"running\"}\n");
}

TEST_CASE("client databases: nothing anywhere, objects, other columns, names that nobody has") {
    Gathered empty;
    empty.add("a", {states("", "").columns, {}}, {}, true);
    CHECK(printed(empty, Format::Table) == "1 database: no migrations\n");
    CHECK(printed(empty, Format::Json) == "[]\n");

    Gathered gathered;
    gathered.add_object("{\"database\":\"a\"}");
    gathered.add_object("{\"database\":\"b\"}");
    CHECK(printed(gathered, Format::Json) == "[\n{\"database\":\"a\"},\n{\"database\":\"b\"}\n]\n");
    CHECK(printed(gathered, Format::Jsonl) == "{\"database\":\"a\"}\n{\"database\":\"b\"}\n");

    Gathered mixed;
    mixed.add("a", {{{"database", "database"}, {"file", "file"}}, {{"a", "f"}}}, {}, false);
    mixed.add("b", {{{"x", "x"}}, {{"1"}}}, {}, false);
    CHECK(printed(mixed, Format::Csv) == "database,file\na,f\ndatabase,x\nb,1\n");

    mixed.asked("m");
    mixed.asked("n");
    mixed.found("n");
    CHECK(mixed.missing() == std::vector<std::string>{"m"});
}

TEST_CASE("client databases: an interrupt is the exit code, whatever else was") {
    CHECK(worst_of(exit_done, exit_interrupted) == exit_interrupted);
    CHECK(worst_of(exit_interrupted, exit_error) == exit_interrupted);
    CHECK(worst_of(exit_usage, exit_done) == exit_usage);
}

TEST_CASE("client databases: followed migrations say whose they are") {
    Progress progress = progress_with({{"name", "m"}, {"state", "failed"}});
    progress.database = "shop";
    progress.words = " -d shop";
    CHECK(label_of(progress) == "shop/m");
    CHECK(next_step(progress) == "drover errors m -d shop, mend the cause, then drover retry m -d shop");
    RecordedStreams lines;
    make_progress_view(Format::Table, {}, lines)->show({progress});
    CHECK(lines.out_text == "database=shop name=m state=failed\n");
    RecordedStreams streams;
    CHECK(report_ends({progress, progress_with({{"name", "m"}, {"state", "succeeded"}})}, streams) == exit_failed);
    CHECK(streams.err_text == "drover: shop: migration \"m\" has failed\n"
                              "HINT: drover errors m -d shop, mend the cause, then drover retry m -d shop\n"
                              "1 failed, 1 succeeded\n");
}
