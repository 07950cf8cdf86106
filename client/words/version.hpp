// The client's version. The build passes it from the extension's control file, the one place where it is written.
#pragma once
#include <string_view>

#ifndef DROVER_VERSION
#error "compile with -DDROVER_VERSION='\"x.y\"' (the default_version of pg_drover.control)"
#endif

namespace drover::client {

inline constexpr std::string_view version = DROVER_VERSION;

} // namespace drover::client
