// Room on disk, and standbys that have to keep up: what a forecast is held against.
#pragma once
#include "pg/spi.hpp"

namespace drover::pg {

// Free bytes of the file system of a relation's tablespace, and of pg_wal; nullopt where the system does not tell.
// Needs a transaction and SPI.
std::optional<double> free_bytes_for(Oid relation);
std::optional<double> free_bytes_for_wal();

// Processors of the machine.
int processors();

} // namespace drover::pg
