// Implementation of the look for reads of the changed relation. See self_read.hpp.
#include "pg/self_read.hpp"

#include "pg/view_walk.hpp"

namespace drover::pg {

namespace {

struct SelfReadSearch {
    Oid relation;
    List* family;           // the relation and what is below it
    const ::Query* outmost; // the statement: its own relation does not count
    List* seen = nullptr;   // views
};

bool is_above(Oid parent, Oid relation) {
    return has_subclass(parent) && list_member_oid(find_all_inheritors(parent, AccessShareLock, nullptr), relation);
}

bool self_read_found(Node* node, void* context);

bool entry_found(const RangeTblEntry* entry, SelfReadSearch* s) {
    const Oid relation = entry->relid;
    if (list_member_oid(s->family, relation) || (entry->inh && is_above(relation, s->relation)))
        return true;
    return found_in_view(relation, &s->seen, self_read_found, s);
}

bool self_read_found(Node* node, void* context) {
    auto* s = static_cast<SelfReadSearch*>(context);
    if (!node)
        return false;
    check_stack_depth();
    if (IsA(node, Query)) {
        auto* query = castNode(::Query, node);
        for (int i = 0; query != s->outmost && i < list_length(query->rtable); i++) {
            const auto* entry = list_nth_node(RangeTblEntry, query->rtable, i);
            if (entry->rtekind == RTE_RELATION && entry_found(entry, s))
                return true;
        }
        return walk_query(query, self_read_found, context, 0);
    }
    return walk_expression(node, self_read_found, context);
}

} // namespace

bool reads_itself(const std::string& sql, Oid relation) {
    const char* text = sql.c_str();
    return guard([=] {
        List* tree = raw_parser(text, RAW_PARSE_DEFAULT);
        ::Query* query = parse_analyze_fixedparams(linitial_node(RawStmt, tree), text, nullptr, 0, nullptr);
        SelfReadSearch s{relation, find_all_inheritors(relation, AccessShareLock, nullptr), query};
        return self_read_found(reinterpret_cast<Node*>(query), &s);
    });
}

} // namespace drover::pg
