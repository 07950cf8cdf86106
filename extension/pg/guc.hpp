// Settings of the session, changed for a stretch of code.
//
// Transaction contract: a GucScope lives inside one transaction; an ERROR's abort restores everything by itself, so the
// destructor does nothing and restore() is the way out of success.
#pragma once
#include "pg/error.hpp"

namespace drover::pg {

class GucScope {
public:
    GucScope() : level_(NewGUCNestLevel()) {}
    // Until restore() or the end of the transaction. Throws the server's error for an unknown name or bad value.
    void set(const char* name, const char* value) {
        guard([&] { set_config_option(name, value, PGC_SUSET, PGC_S_SESSION, GUC_ACTION_SAVE, true, 0, false); });
    }
    void restore() {
        guard([&] { AtEOXact_GUC(true, level_); });
    }
    // Also undoes what other code has set meanwhile, for the session or the transaction.
    void undo_all() {
        guard([&] { AtEOXact_GUC(false, level_); });
    }

private:
    int level_;
};

// For the rest of the session.
inline void set_guc_session(const char* name, const char* value) {
    guard([&] { set_config_option(name, value, PGC_SUSET, PGC_S_SESSION, GUC_ACTION_SET, true, 0, false); });
}

// The same, as far as the current user may.
inline void set_guc_as_user(const char* name, const char* value) {
    guard([&] { set_config_option(name, value, PGC_USERSET, PGC_S_SESSION, GUC_ACTION_SET, true, 0, false); });
}

// For the rest of the transaction.
inline void set_guc_local(const char* name, const char* value) {
    guard([&] { set_config_option(name, value, PGC_SUSET, PGC_S_SESSION, GUC_ACTION_LOCAL, true, 0, false); });
}

inline std::string get_guc(const char* name) {
    const char* v = guard([&] { return GetConfigOption(name, true, false); });
    return v ? v : "";
}

} // namespace drover::pg
