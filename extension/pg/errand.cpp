// Implementation of errands. See errand.hpp for the transaction contract.
//
// Shared fields: the caller writes the header and the request before it registers the process; the process alone writes
// the answer, then sets `answered`; the caller reads the answer only after it has seen that.
#include "pg/errand.hpp"

#include "core/base/wire.hpp"

#include <algorithm>
#include <cstring>

namespace drover::pg {

namespace {

constexpr std::uint32_t segment_magic = 0xd70e7a0d;
constexpr Size answer_room = 16 * 1024; // an error's texts; longer ones are cut

struct Segment {
    std::uint32_t magic;
    pg_atomic_uint32 answered;
    Size request_size;
    Size answer_size; // 0: all went well
    char answer[answer_room];
    char request[FLEXIBLE_ARRAY_MEMBER];
};

Segment* in_process = nullptr; // the errand of this process

core::Fields fields_of(const ErrorInfo& e) {
    constexpr std::size_t longest = 3000; // of each: five of them fit
    auto cut = [](const std::string& s) {
        const char* text = s.c_str();
        const int size = static_cast<int>(s.size());
        return s.substr(0, static_cast<std::size_t>(pg_mbcliplen(text, size, static_cast<int>(longest))));
    };
    return {e.sqlstate, cut(e.message), cut(e.detail), cut(e.hint), cut(e.context)};
}

ErrandResult read_answer(const Segment* s) {
    ErrandResult result{ErrandEnd::Answered, std::nullopt};
    if (s->answer_size == 0)
        return result;
    auto fields = core::unpack({s->answer, s->answer_size});
    if (!fields || fields->size() != 5)
        throw Error("XX000", "an errand's answer cannot be read");
    ErrorInfo e;
    std::string* members[] = {&e.sqlstate, &e.message, &e.detail, &e.hint, &e.context};
    for (std::size_t i = 0; i < 5; i++)
        *members[i] = (*fields)[i].value_or("");
    result.error = std::move(e);
    return result;
}

} // namespace

ErrandResult run_errand(ProcessArgs args, const std::string& request) {
    const char* bytes = request.data();
    const Size size = request.size();
    dsm_segment* dsm = guard([=] { return dsm_create(offsetof(Segment, request) + size, 0); });
    auto* segment = static_cast<Segment*>(dsm_segment_address(dsm));
    segment->magic = segment_magic;
    pg_atomic_init_u32(&segment->answered, 0);
    segment->request_size = size;
    segment->answer_size = 0;
    memcpy(segment->request, bytes, size);
    args.segment = dsm_segment_handle(dsm);

    BackgroundWorkerHandle* handle = register_process(ProcessKind::Starter, args, true);
    ErrandResult result{ErrandEnd::NoSlot, std::nullopt};
    if (handle) {
        // Its end sets our latch; the nap bounds what a lost signal would cost.
        while (!has_stopped(handle))
            wait_latch(std::chrono::milliseconds(200), "PgDroverStarter");
        pg_read_barrier();
        result = pg_atomic_read_u32(&segment->answered) ? read_answer(segment) : ErrandResult{};
        guard([=] { pfree(handle); });
    }
    guard([=] { dsm_detach(dsm); });
    return result;
}

bool receive_errand(const ProcessArgs& args, std::string& request) {
    dsm_segment* dsm = guard([&] { return dsm_attach(args.segment); });
    if (!dsm)
        return false;
    auto* segment = static_cast<Segment*>(dsm_segment_address(dsm));
    if (segment->magic != segment_magic)
        return false;
    request.assign(segment->request, segment->request_size);
    in_process = segment;
    return true;
}

void answer_errand(const ErrorInfo* error) {
    if (error) {
        const std::string bytes = core::pack(fields_of(*error));
        if (bytes.size() <= answer_room) {
            memcpy(in_process->answer, bytes.data(), bytes.size());
            in_process->answer_size = bytes.size();
        }
    }
    pg_write_barrier();
    pg_atomic_write_u32(&in_process->answered, 1);
}

} // namespace drover::pg
