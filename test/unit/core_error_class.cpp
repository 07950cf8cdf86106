// Error classes: each class by its SQLSTATEs, and the neighbours that must not fall into it.
#include "core/base/error_class.hpp"

#include "catch.hpp"

using drover::core::classify;
using drover::core::ErrorClass;

TEST_CASE("error_class: what passes by itself is transient") {
    for (const char* sqlstate : {"40001", "40P01", "55P03", "57014", "53000", "53100", "53200", "53300", "53400",
                                 "08000", "08001", "08003", "08006", "57P01", "57P02", "57P03", "57P04", "57P05"}) {
        INFO(sqlstate);
        CHECK(classify(sqlstate) == ErrorClass::Transient);
    }
}

TEST_CASE("error_class: a row at fault is data") {
    for (const char* sqlstate : {"22000", "22001", "22003", "22012", "22P02", "23000", "23502", "23503", "23505",
                                 "23514", "23P01", "21000", "54000", "P0001", "P0002", "P0003", "P0004"}) {
        INFO(sqlstate);
        CHECK(classify(sqlstate) == ErrorClass::Data);
    }
}

TEST_CASE("error_class: everything else is definition, also the neighbours of the other classes") {
    for (const char* sqlstate :
         {"42P01", "42703", "42501", "42601", "0A000", "25006", "40000", "40002", "40003", "40P02",
          "55000", "55006", "57000", "57015", "54001", "21001", "XX000", "P0000", "P0005", "00000"}) {
        INFO(sqlstate);
        CHECK(classify(sqlstate) == ErrorClass::Definition);
    }
}

TEST_CASE("error_class: what is not five characters is definition") {
    for (const char* sqlstate : {"", "2", "22", "2200", "220011", "40001 ", " 40001", "4000", "P00011"}) {
        INFO(sqlstate);
        CHECK(classify(sqlstate) == ErrorClass::Definition);
    }
}
