// Implementation of the look for reads of the changed relation. See self_read.hpp.
#include "pg/self_read.hpp"

#include "pg/view_walk.hpp"

namespace drover::pg {

namespace {

struct Search {
    Oid relation;
    List* family;           // the relation and what is below it
    const ::Query* outmost; // the statement: its own relation does not count
    List* seen = nullptr;   // views
};

bool is_above(Oid parent, Oid relation) {
    return has_subclass(parent) && list_member_oid(find_all_inheritors(parent, AccessShareLock, nullptr), relation);
}

bool node_found(Node* node, void* context);

bool entry_found(const RangeTblEntry* entry, Search* s) {
    const Oid relation = entry->relid;
    if (list_member_oid(s->family, relation) || (entry->inh && is_above(relation, s->relation)))
        return true;
    return found_in_view(relation, &s->seen, node_found, s);
}

bool node_found(Node* node, void* context) {
    auto* s = static_cast<Search*>(context);
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
        return walk_query(query, node_found, context, 0);
    }
    return walk_expression(node, node_found, context);
}

} // namespace

bool reads_itself(const std::string& sql, Oid relation) {
    const char* text = sql.c_str();
    return guard([=] {
        List* tree = raw_parser(text, RAW_PARSE_DEFAULT);
        ::Query* query = parse_analyze_fixedparams(linitial_node(RawStmt, tree), text, nullptr, 0, nullptr);
        Search s{relation, find_all_inheritors(relation, AccessShareLock, nullptr), query};
        return node_found(reinterpret_cast<Node*>(query), &s);
    });
}

} // namespace drover::pg
