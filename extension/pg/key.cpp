// Which indexes can be walked, and with which operators: the catalog side of core/key_range.
// Lock contract: AccessShareLock on the relation and its indexes and RowShareLock on the enum types of the keys, which
// keeps their labels as they are, until the end of the transaction.
#include "pg/identity.hpp"
#include "pg/relation.hpp"

#include <algorithm>

namespace drover::pg {

namespace {

std::string operator_name(Oid family, Oid type, int strategy) {
    char* text = guard([=]() -> char* {
        Oid op = get_opfamily_member(family, type, type, static_cast<int16>(strategy));
        if (!OidIsValid(op))
            elog(ERROR, "operator family %u has no operator %d for type %u", family, strategy, type);
        HeapTuple tuple = SearchSysCache1(OPEROID, ObjectIdGetDatum(op));
        if (!HeapTupleIsValid(tuple))
            elog(ERROR, "cache lookup failed for operator %u", op);
        auto* form = reinterpret_cast<Form_pg_operator>(GETSTRUCT(tuple));
        char* name = psprintf("OPERATOR(%s.%s)", quote_identifier(get_namespace_name(form->oprnamespace)),
                              NameStr(form->oprname));
        ReleaseSysCache(tuple);
        return name;
    });
    return text;
}

// "pg_catalog.text_ops COLLATE pg_catalog.\"C\" DESC"
std::string order_name(Oid family, const std::string& collation, bool descending) {
    char* text = guard([=]() -> char* {
        HeapTuple tuple = SearchSysCache1(OPFAMILYOID, ObjectIdGetDatum(family));
        if (!HeapTupleIsValid(tuple))
            elog(ERROR, "cache lookup failed for operator family %u", family);
        auto* form = reinterpret_cast<Form_pg_opfamily>(GETSTRUCT(tuple));
        char* name = quote_qualified_identifier(get_namespace_name(form->opfnamespace), NameStr(form->opfname));
        ReleaseSysCache(tuple);
        return name;
    });
    return text + (collation.empty() ? "" : " COLLATE " + collation) + (descending ? " DESC" : "");
}

std::string collation_name(Oid collation) {
    char* text = guard([=]() -> char* {
        HeapTuple tuple = SearchSysCache1(COLLOID, ObjectIdGetDatum(collation));
        if (!HeapTupleIsValid(tuple))
            elog(ERROR, "cache lookup failed for collation %u", collation);
        auto* form = reinterpret_cast<Form_pg_collation>(GETSTRUCT(tuple));
        char* name = quote_qualified_identifier(get_namespace_name(form->collnamespace), NameStr(form->collname));
        ReleaseSysCache(tuple);
        return name;
    });
    return text;
}

// Why an index cannot be walked; nullptr if it can. Called under guard, holds nothing.
const char* unusable(Relation rel, Relation index) {
    Form_pg_index form = index->rd_index;
    if (index->rd_rel->relam != BTREE_AM_OID)
        return "it is not a btree index";
    if (!form->indisunique)
        return "it is not unique";
    if (!form->indisvalid || !form->indisready || !form->indislive)
        return "it is not valid (a CREATE INDEX CONCURRENTLY that failed, or is not finished)";
    if (RelationGetIndexPredicate(index) != NIL)
        return "it is partial";
    for (int i = 0; i < form->indnkeyatts; i++) {
        AttrNumber att = form->indkey.values[i];
        if (att <= 0)
            return "it is on an expression";
        if (may_hold_old_nulls(RelationGetDescr(rel), att))
            return "the NOT NULL of a column of it is NOT VALID, so older rows may hold a null; ALTER TABLE ... "
                   "VALIDATE "
                   "CONSTRAINT makes sure";
        if (!holds_no_null(RelationGetDescr(rel), att))
            return "a column of it may be null";
        // DESC puts nulls first and ASC last unless told otherwise; another order would cost a sort for each chunk.
        bool descending = (index->rd_indoption[i] & INDOPTION_DESC) != 0;
        bool nulls_first = (index->rd_indoption[i] & INDOPTION_NULLS_FIRST) != 0;
        if (descending != nulls_first)
            return "a column of it has a NULLS FIRST or NULLS LAST against its direction";
    }
    return nullptr;
}

struct PlainColumn {
    char *name, *qualified, *type;
    const char* meaning; // its type and typmod, where another one would read a key's text as another value
    Oid type_oid, family, opclass_type, collation;
    AttrNumber number;
    bool descending, other_collation;
    bool object; // an OID of this database
    int width;
};

struct PlainKey {
    const char* why_not;
    char* name;
    bool primary;
    int n;
    List* enums;
    PlainColumn columns[INDEX_MAX_KEYS];
};

// The enum types whose labels stand in the text of a value.
List* find_enums(Oid type, List* found) {
    type = getBaseType(type);
    if (type_is_enum(type))
        return list_append_unique_oid(found, type);
    if (type_is_range(type))
        return find_enums(get_range_subtype(type), found);
    if (type_is_multirange(type))
        return find_enums(get_multirange_range(type), found);
    if (const Oid element = get_element_type(type); OidIsValid(element))
        return find_enums(element, found);
    if (get_typtype(type) != TYPTYPE_COMPOSITE)
        return found;
    TupleDesc columns = lookup_rowtype_tupdesc(type, -1);
    for (int i = 0; i < columns->natts; i++)
        if (!TupleDescAttr(columns, i)->attisdropped)
            found = find_enums(TupleDescAttr(columns, i)->atttypid, found);
    ReleaseTupleDesc(columns);
    return found;
}

// Conflicts with what ALTER TYPE takes to rename a label.
void lock_enum(Oid type) {
    LockDatabaseObject(TypeRelationId, type, 0, RowShareLock);
}

void read_column(Relation rel, Relation index, const char* table, int i, PlainColumn* c) {
    AttrNumber att = index->rd_index->indkey.values[i];
    Form_pg_attribute a = TupleDescAttr(RelationGetDescr(rel), att - 1);
    c->name = pstrdup(NameStr(a->attname));
    c->number = att;
    c->qualified = psprintf("%s.%s", table, quote_identifier(NameStr(a->attname)));
    c->type_oid = getBaseType(a->atttypid);
    c->object = c->type_oid != OIDOID && index->rd_opcintype[i] == OIDOID;
    if (c->object) // regclass and its like read as names, which may be given to others: as numbers they do not
        c->type_oid = OIDOID;
    // Without TYPEMOD_GIVEN "character" and "bit" would come out, which mean one character and one bit.
    c->type = format_type_extended(c->type_oid, -1, FORMAT_TYPE_TYPEMOD_GIVEN | FORMAT_TYPE_FORCE_QUALIFY);
    c->family = index->rd_opfamily[i];
    // Integers of any width read the same text as the same value, and so do text and varchar.
    const bool reads_alike = c->family == INTEGER_BTREE_FAM_OID || c->type_oid == TEXTOID || c->type_oid == VARCHAROID;
    int32 typmod = a->atttypmod;
    const Oid base = getBaseTypeAndTypmod(a->atttypid, &typmod);
    c->meaning =
        reads_alike ? "" : format_type_extended(base, typmod, FORMAT_TYPE_TYPEMOD_GIVEN | FORMAT_TYPE_FORCE_QUALIFY);
    c->opclass_type = index->rd_opcintype[i];
    c->collation = index->rd_indcollation[i];
    c->other_collation = OidIsValid(c->collation) && c->collation != a->attcollation;
    c->descending = (index->rd_indoption[i] & INDOPTION_DESC) != 0;
    c->width = a->attlen > 0 ? a->attlen : get_typavgwidth(a->atttypid, a->atttypmod);
}

PlainKey* read_key(Oid relation, Oid index_oid, const char* table) {
    auto* key = static_cast<PlainKey*>(palloc0(sizeof(PlainKey)));
    Relation rel = relation_open(relation, AccessShareLock);
    Relation index = relation_open(index_oid, AccessShareLock);
    key->name = pstrdup(RelationGetRelationName(index));
    key->why_not = unusable(rel, index);
    if (!key->why_not) {
        key->primary = index->rd_index->indisprimary;
        key->n = index->rd_index->indnkeyatts;
        for (int i = 0; i < key->n; i++)
            read_column(rel, index, table, i, &key->columns[i]);
        for (int i = 0; i < key->n; i++)
            key->enums = find_enums(key->columns[i].type_oid, key->enums);
        for (int i = 0; i < list_length(key->enums); i++)
            lock_enum(list_nth_oid(key->enums, i));
    }
    relation_close(index, NoLock);
    relation_close(rel, NoLock);
    return key;
}

core::KeyColumn to_column(const PlainColumn& c) {
    core::KeyColumn out;
    out.column = guard([&] { return quote_identifier(c.name); });
    out.qualified = c.qualified;
    out.type = c.type;
    out.less = operator_name(c.family, c.opclass_type, BTLessStrategyNumber);
    out.less_equal = operator_name(c.family, c.opclass_type, BTLessEqualStrategyNumber);
    out.equal = operator_name(c.family, c.opclass_type, BTEqualStrategyNumber);
    out.greater_equal = operator_name(c.family, c.opclass_type, BTGreaterEqualStrategyNumber);
    out.greater = operator_name(c.family, c.opclass_type, BTGreaterStrategyNumber);
    if (c.other_collation) // the column's own needs no COLLATE
        out.collation = collation_name(c.collation);
    out.descending = c.descending;
    return out;
}

// How a collation sorts: a name may be another's in a copy of the database, or by now, and the database's default too.
std::string sorts_by(Oid collation) {
    static Query query{R"(
        SELECT concat_ws(' ', c.provider, coalesce(c.icu, c.libc), c.version) FROM (
            SELECT CASE WHEN $1::oid = 100 THEN d.datlocprovider ELSE c.collprovider END AS provider, -- 100: the default
                   CASE WHEN $1::oid = 100 THEN d.)" DROVER_DATABASE_LOCALE " ELSE c." DROVER_COLLATION_LOCALE
                       R"( END AS icu,
                   CASE WHEN $1::oid = 100 THEN d.datcollate ELSE c.collcollate END AS libc,
                   CASE WHEN $1::oid = 100 THEN pg_database_collation_actual_version(d.oid) ELSE pg_collation_actual_version(c.oid) END AS version
            FROM pg_collation c, pg_database d WHERE c.oid = $1::oid AND d.datname = current_database()) c)"};
    return query.row({collation})[0].str();
}

TextArray labels_of(Oid type) {
    static Query query{R"(
        SELECT pg_catalog.concat(e.oid::pg_catalog.text, ':', e.enumlabel) FROM pg_catalog.pg_enum e
        WHERE e.enumtypid OPERATOR(pg_catalog.=) $1::pg_catalog.oid ORDER BY e.enumsortorder)"};
    TextArray labels;
    for (const Row& r : query.run({type}))
        labels.push_back(r[0].str());
    return labels;
}

Key to_key(Oid index, const PlainKey& plain) {
    Key key;
    key.index = index;
    key.name = plain.name;
    key.primary = plain.primary;
    for (int i = 0; i < plain.n; i++) {
        const PlainColumn& c = plain.columns[i];
        key.column_names.emplace_back(c.name);
        key.numbers.push_back(std::to_string(c.number));
        key.types.push_back(c.type_oid);
        key.columns.push_back(to_column(c));
        key.untyped_order.push_back(
            order_name(c.family, OidIsValid(c.collation) ? collation_name(c.collation) : "", c.descending));
        key.order.push_back(key.untyped_order.back() + (*c.meaning ? " OF " : "") + c.meaning +
                            (OidIsValid(c.collation) ? " BY " + sorts_by(c.collation) : "") +
                            (c.object ? " IN " + home() : ""));
        key.width += c.width;
    }
    for (int i = 0; i < list_length(plain.enums); i++) {
        key.enums.push_back(list_nth_oid(plain.enums, i));
        for (std::string& label : labels_of(key.enums.back()))
            key.labels.push_back(std::move(label));
    }
    return key;
}

List* index_list(Oid relation) {
    return guard([=] {
        Relation rel = relation_open(relation, AccessShareLock);
        List* list = RelationGetIndexList(rel);
        relation_close(rel, NoLock);
        return list;
    });
}

// Added labels leave the others as they were. Each is known by its OID: a name may have been given away, to one that
// was added. Where the OIDs are of another database, or another type, the names in their order must be the same.
bool same_labels(const TextArray& written, const TextArray& now) {
    const auto name = [](const std::string& label) { return label.substr(label.find(':')); };
    const auto known = [&](const std::string& label) { return std::find(now.begin(), now.end(), label) != now.end(); };
    return std::all_of(written.begin(), written.end(), known) ||
           std::equal(written.begin(), written.end(), now.begin(), now.end(),
                      [&](const std::string& a, const std::string& b) { return name(a) == name(b); });
}

} // namespace

bool Key::keeps(const WrittenKey& w) const {
    return is_on(w) && (w.order.empty() || w.order == order || w.order == untyped_order) &&
           same_labels(w.labels, labels);
}

void lock_labels(const Key& key) {
    for (Oid type : key.enums)
        guard([=] { lock_enum(type); });
}

std::vector<Key> usable_keys(Oid relation) {
    std::string table = describe_relation(relation).qualified;
    List* indexes = index_list(relation);
    std::vector<Key> keys;
    for (int i = 0; i < list_length(indexes); i++) {
        Oid oid = list_nth_oid(indexes, i);
        PlainKey* plain = guard([&] { return read_key(relation, oid, table.c_str()); });
        if (!plain->why_not)
            keys.push_back(to_key(oid, *plain));
    }
    std::stable_sort(keys.begin(), keys.end(), [](const Key& a, const Key& b) {
        if (a.primary != b.primary)
            return a.primary;
        if (a.types.size() != b.types.size())
            return a.types.size() < b.types.size();
        return a.width < b.width;
    });
    return keys;
}

namespace {

[[noreturn]] void no_such_key(const RelationInfo& rel, const std::string& wanted, const std::vector<Key>& keys) {
    std::string valid;
    for (const Key& k : keys)
        valid += (valid.empty() ? "" : ", ") + k.name;
    std::string detail = "No index of that name belongs to the relation.";
    List* indexes = index_list(rel.oid);
    for (int i = 0; i < list_length(indexes); i++) {
        Oid oid = list_nth_oid(indexes, i);
        PlainKey* plain = guard([&] { return read_key(rel.oid, oid, ""); });
        if (wanted == plain->name && plain->why_not)
            detail = std::string("The index cannot be walked: ") + plain->why_not + ".";
    }
    throw Error("0A000", "index \"" + wanted + "\" cannot be the key of " + rel.qualified, detail,
                valid.empty()
                    ? "Create a unique btree index on not-null columns: CREATE UNIQUE INDEX CONCURRENTLY ON " +
                          rel.qualified + " (...);"
                    : "Usable keys: " + valid + ".");
}

} // namespace

Key choose_key(Oid relation, const std::string& wanted) {
    RelationInfo rel = describe_relation(relation);
    std::vector<Key> keys = usable_keys(relation);
    if (!wanted.empty()) {
        for (Key& k : keys)
            if (k.name == wanted)
                return std::move(k);
        no_such_key(rel, wanted, keys);
    }
    if (keys.empty())
        throw Error("0A000", "relation " + rel.qualified + " has no usable key",
                    "A migration walks a unique, valid btree index, not partial and not on expressions, whose columns "
                    "are all NOT NULL.",
                    "CREATE UNIQUE INDEX CONCURRENTLY ON " + rel.qualified +
                        " (...); then ALTER TABLE ... ALTER COLUMN ... SET NOT NULL;");
    return std::move(keys.front());
}

} // namespace drover::pg
