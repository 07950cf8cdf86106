// Implementation of what follows from an assignment. See following.hpp.
#include "pg/following.hpp"

namespace drover::pg {

namespace {

Bitmapset* attributes(Oid relation, const TextArray& columns) {
    Bitmapset* set = nullptr;
    for (const std::string& column : columns) {
        const char* name = column.c_str();
        set = guard([=] {
            const AttrNumber n = get_attnum(relation, name);
            return n == InvalidAttrNumber ? set : bms_add_member(set, n - FirstLowInvalidHeapAttributeNumber);
        });
    }
    return set;
}

// Names of the generated columns whose expressions read one of the attributes. Called under guard.
List* generated_from(Oid relation, const Bitmapset* read) {
    List* names = NIL;
    Relation rel = relation_open(relation, AccessShareLock);
    const TupleDesc desc = RelationGetDescr(rel);
    for (int i = 0; desc->constr && i < desc->constr->num_defval; i++) {
        const AttrDefault& value = desc->constr->defval[i];
        const Form_pg_attribute column = TupleDescAttr(desc, value.adnum - 1);
        Bitmapset* of = nullptr;
        if (!column->attgenerated)
            continue;
        pull_varattnos(static_cast<Node*>(stringToNode(value.adbin)), 1, &of);
        if (bms_overlap(of, read) || bms_is_member(-FirstLowInvalidHeapAttributeNumber, of)) // the row as a whole
            names = lappend(names, pstrdup(NameStr(column->attname)));
    }
    relation_close(rel, AccessShareLock);
    return names;
}

// Of the enabled triggers that may have done it.
char* trigger_names(Relation rel) {
    StringInfoData names;
    initStringInfo(&names);
    for (int i = 0; rel->trigdesc && i < rel->trigdesc->numtriggers; i++) {
        const Trigger& t = rel->trigdesc->triggers[i];
        if (TRIGGER_TYPE_MATCHES(t.tgtype, TRIGGER_TYPE_ROW, TRIGGER_TYPE_BEFORE, TRIGGER_TYPE_UPDATE) &&
            (t.tgenabled == TRIGGER_FIRES_ON_ORIGIN || t.tgenabled == TRIGGER_FIRES_ALWAYS))
            appendStringInfo(&names, "%s%s", names.len ? ", " : "", quote_identifier(t.tgname));
    }
    return names.data;
}

char* value_text(Oid type, Datum value, bool null) {
    if (null)
        return pstrdup("NULL");
    Oid output;
    bool varlena;
    getTypeOutputInfo(type, &output, &varlena);
    return OidOutputFunctionCall(output, value);
}

// As the key's order sees it: 1.0 is 1.00.
bool same_value(const Form_pg_attribute column, Datum before, Datum after) {
    if (datum_image_eq(before, after, column->attbyval, column->attlen))
        return true;
    const TypeCacheEntry* type = lookup_type_cache(column->atttypid, TYPECACHE_EQ_OPR_FINFO);
    return OidIsValid(type->eq_opr) && DatumGetBool(FunctionCall2Coll(const_cast<FmgrInfo*>(&type->eq_opr_finfo),
                                                                      column->attcollation, before, after));
}

// was: "(id) = (5)", is: "(1005)"
[[noreturn]] void refuse(Oid relation, const char* was, const char* is) {
    Relation rel = relation_open(relation, NoLock);
    const char* name =
        quote_qualified_identifier(get_namespace_name(RelationGetNamespace(rel)), RelationGetRelationName(rel));
    ereport(
        ERROR, errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
        errmsg("a trigger changes the key of relation %s that the migration goes by", name),
        errdetail("Of the row %s the UPDATE made %s: it could be met twice, or never. Triggers that run before it: "
                  "%s.",
                  was, is, trigger_names(rel)),
        errhint("Give another unique index on not-null columns: settings => '{\"key\": \"index_name\"}'; or let the "
                "trigger leave the key alone, then SELECT migrate_retry(...);"));
    pg_unreachable();
}

[[noreturn]] void refuse_other_key(const WatchedKey& key, TupleTableSlot* before, TupleTableSlot* returned, int first) {
    StringInfoData columns, was, is;
    for (StringInfo s : {&columns, &was, &is})
        initStringInfo(s);
    for (int i = 0; i < key.n; i++) {
        const Form_pg_attribute column = TupleDescAttr(before->tts_tupleDescriptor, key.columns[i] - 1);
        const char* comma = i ? ", " : "";
        bool null;
        const Datum old_value = slot_getattr(before, key.columns[i], &null);
        appendStringInfo(&columns, "%s%s", comma, quote_identifier(NameStr(column->attname)));
        appendStringInfo(&was, "%s%s", comma, value_text(column->atttypid, old_value, null));
        const Datum new_value = slot_getattr(returned, first + i, &null);
        appendStringInfo(&is, "%s%s", comma, value_text(column->atttypid, new_value, null));
    }
    refuse(key.relation, psprintf("(%s) = (%s)", columns.data, was.data), psprintf("(%s)", is.data));
}

} // namespace

TextArray with_generated(Oid relation, const TextArray& assigned) {
    TextArray all = assigned;
    if (const Bitmapset* set = attributes(relation, assigned)) {
        const List* names = guard([=] { return generated_from(relation, set); });
        for (int i = 0; i < list_length(names); i++)
            all.emplace_back(static_cast<const char*>(list_nth(names, i)));
    }
    return all;
}

std::string in_partition_key(Oid relation, const TextArray& columns) {
    for (const std::string& column : columns) {
        Bitmapset* set = attributes(relation, {column});
        const bool in = set && guard([=] {
                            Relation rel = relation_open(relation, AccessShareLock);
                            bool in_expression;
                            const bool found = rel->rd_rel->relkind == RELKIND_PARTITIONED_TABLE &&
                                               has_partition_attrs(rel, set, &in_expression);
                            relation_close(rel, AccessShareLock);
                            return found;
                        });
        if (in)
            return column;
    }
    return {};
}

bool has_before_update(Oid relation) {
    return guard([=] {
        Relation rel = relation_open(relation, AccessShareLock);
        const bool has = rel->trigdesc && rel->trigdesc->trig_update_before_row;
        relation_close(rel, AccessShareLock);
        return has;
    });
}

WatchedKey watch_key(Oid relation, const TextArray& columns) {
    WatchedKey key;
    key.relation = relation;
    for (const std::string& column : columns) {
        const char* name = column.c_str();
        key.columns[key.n++] = guard([=] { return get_attnum(relation, name); });
    }
    return key;
}

void require_same_key(const WatchedKey& key, TupleTableSlot* returned, int first) {
    bool null;
    if (key.n == 0) {
        const Datum was = slot_getattr(returned, first, &null);
        if (!null)
            refuse(key.relation, TextDatumGetCString(was),
                   TextDatumGetCString(slot_getattr(returned, first + 1, &null)));
        return;
    }
    TupleTableSlot* before = row_before();
    if (!before)
        elog(ERROR, "pg_drover: the row before the update is not known");
    for (int i = 0; i < key.n; i++) {
        const Form_pg_attribute column = TupleDescAttr(before->tts_tupleDescriptor, key.columns[i] - 1);
        const Datum old_value = slot_getattr(before, key.columns[i], &null);
        bool null_after;
        const Datum new_value = slot_getattr(returned, first + i, &null_after);
        if (null || null_after || !same_value(column, old_value, new_value))
            refuse_other_key(key, before, returned, first);
    }
}

} // namespace drover::pg
