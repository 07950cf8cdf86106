// Implementation of relation lookups. See relation.hpp for the lock contract.
#include "pg/relation.hpp"

#include "pg/guc.hpp"
#include "pg/identity.hpp"

namespace drover::pg {

namespace {

std::string owned(char* s) {
    return s ? s : "";
}

} // namespace

RelationInfo describe_relation(Oid oid) {
    struct Plain {
        bool exists;
        FormData_pg_class form;
        char *schema, *qualified;
        bool system;
    };
    Plain p = guard([=] {
        Plain out{};
        HeapTuple tuple = SearchSysCache1(RELOID, ObjectIdGetDatum(oid));
        if (!HeapTupleIsValid(tuple))
            return out;
        out.exists = true;
        out.form = *reinterpret_cast<Form_pg_class>(GETSTRUCT(tuple));
        out.system = IsSystemClass(oid, reinterpret_cast<Form_pg_class>(GETSTRUCT(tuple)));
        ReleaseSysCache(tuple);
        out.schema = get_namespace_name(out.form.relnamespace);
        if (!out.schema)
            out.exists = false; // dropped between the two look-ups
        else
            out.qualified = quote_qualified_identifier(out.schema, NameStr(out.form.relname));
        return out;
    });
    RelationInfo info;
    info.oid = oid;
    if (!p.exists)
        return info;
    std::string schema = owned(p.schema);
    info.exists = true;
    info.kind = p.form.relkind;
    info.temporary = p.form.relpersistence == RELPERSISTENCE_TEMP;
    info.system = p.system || schema == "information_schema";
    info.own = schema == "drover";
    info.partition = p.form.relispartition;
    info.name = NameStr(p.form.relname);
    info.qualified = owned(p.qualified);
    return info;
}

Oid relation_owner(Oid relation) {
    return guard([=] {
        Oid owner = InvalidOid;
        HeapTuple tuple = SearchSysCache1(RELOID, ObjectIdGetDatum(relation));
        if (HeapTupleIsValid(tuple)) {
            owner = reinterpret_cast<Form_pg_class>(GETSTRUCT(tuple))->relowner;
            ReleaseSysCache(tuple);
        }
        return owner;
    });
}

bool lock_relation(Oid relation, LOCKMODE mode) {
    return guard([=] {
        LockRelationOid(relation, mode);
        if (SearchSysCacheExists1(RELOID, ObjectIdGetDatum(relation)))
            return true;
        UnlockRelationOid(relation, mode);
        return false;
    });
}

bool try_lock_relation(Oid relation, LOCKMODE mode) {
    return guard([=] {
        if (!ConditionalLockRelationOid(relation, mode))
            return false;
        if (SearchSysCacheExists1(RELOID, ObjectIdGetDatum(relation)))
            return true;
        UnlockRelationOid(relation, mode);
        return false;
    });
}

bool keeps_writers_out(Oid relation) {
    LOCKTAG tag;
    SET_LOCKTAG_RELATION(tag, MyDatabaseId, relation);
    for (LOCKMODE mode : {ShareLock, ShareRowExclusiveLock, ExclusiveLock, AccessExclusiveLock})
        if (holds_lock(&tag, mode))
            return true;
    return false;
}

Oid relation_by_name(const std::string& qualified) {
    const char* name = qualified.c_str();
    return guard([=] { return look_up(name); });
}

bool is_taken(const std::string& qualified) {
    const char* name = qualified.c_str();
    return guard([=] {
        const RangeVar* r = makeRangeVarFromNameList(parts_of_name(name));
        const Oid schema = r->schemaname ? get_namespace_oid(r->schemaname, true) : InvalidOid;
        return OidIsValid(schema) && OidIsValid(get_relname_relid(r->relname, schema));
    });
}

std::vector<Oid> leaves_of(Oid root) {
    List* all = guard([=] { return find_all_inheritors(root, NoLock, nullptr); });
    std::vector<Oid> leaves;
    for (int i = 0; i < list_length(all); i++) {
        Oid oid = list_nth_oid(all, i);
        if (guard([=] { return get_rel_relkind(oid); }) != RELKIND_PARTITIONED_TABLE)
            leaves.push_back(oid);
    }
    return leaves;
}

bool belongs_to(Oid leaf, Oid root) {
    if (leaf == root)
        return true;
    return guard([=] {
        List* relations =
            get_rel_relispartition(leaf) ? get_partition_ancestors(leaf) : find_all_inheritors(root, NoLock, nullptr);
        return list_member_oid(relations, get_rel_relispartition(leaf) ? root : leaf);
    });
}

bool may_select(Oid relation) {
    return guard([=] { return pg_class_aclcheck(relation, GetUserId(), ACL_SELECT) == ACLCHECK_OK; });
}

std::int64_t block_count(Oid relation) {
    return guard([=]() -> std::int64_t {
        Relation rel = try_relation_open(relation, AccessShareLock);
        if (!rel)
            return 0;
        std::int64_t blocks = RelationGetNumberOfBlocks(rel);
        relation_close(rel, AccessShareLock);
        return blocks;
    });
}

bool summarizes(Oid index) {
    return guard([=] {
        Relation rel = relation_open(index, AccessShareLock);
        const bool found = is_summarizing(rel);
        relation_close(rel, NoLock);
        return found;
    });
}

HeapFacts heap_facts(Oid relation, const std::vector<std::string>& assigned) {
    struct Plain {
        std::int64_t blocks;
        int fillfactor;
        bool heap;
    };
    Bitmapset* indexed = nullptr;
    const Plain p = guard([&] {
        Relation rel = relation_open(relation, AccessShareLock);
        indexed = RelationGetIndexAttrBitmap(rel, hot_blocking_columns);
        Plain out{RelationGetNumberOfBlocks(rel), RelationGetFillFactor(rel, HEAP_DEFAULT_FILLFACTOR),
                  rel->rd_rel->relam == HEAP_TABLE_AM_OID};
        relation_close(rel, NoLock);
        return out;
    });
    HeapFacts facts{p.blocks, p.fillfactor, true, p.heap, {}};
    facts.readable = may_select(relation);
    for (const std::string& column : assigned) {
        const char* name = column.c_str();
        const bool found = guard([=] {
            AttrNumber n = get_attnum(relation, name);
            return n != InvalidAttrNumber && bms_is_member(n - FirstLowInvalidHeapAttributeNumber, indexed);
        });
        if (found && facts.indexed_column.empty())
            facts.indexed_column = column;
    }
    return facts;
}

namespace {

std::uint64_t generation = 0;

void relation_changed(Datum, Oid) {
    generation++;
}

void catalog_changed(Datum, int, uint32) {
    generation++;
}

} // namespace

std::uint64_t catalog_generation() {
    static bool registered = false;
    if (!registered) {
        guard([] {
            CacheRegisterRelcacheCallback(relation_changed, 0);
            for (int cache : {NAMESPACEOID, AUTHOID, ENUMOID, PROCOID, OPEROID})
                CacheRegisterSyscacheCallback(cache, catalog_changed, 0);
        });
        registered = true;
    }
    return generation;
}

bool can_cast(Oid from, Oid to) {
    return guard([&] { return can_coerce_type(1, &from, &to, COERCION_EXPLICIT); });
}

namespace {

// Labels of enums hash by their OIDs, which are others in a copy of the database.
bool holds_enum(Oid base) {
    const Oid element = get_element_type(base), range = get_range_subtype(base);
    return type_is_rowtype(base) || (OidIsValid(element) && type_is_enum(getBaseType(element))) ||
           (OidIsValid(range) && type_is_enum(getBaseType(range)));
}

} // namespace

std::string hash_of(Oid type, const std::string& value) {
    enum { AsItIs, AsText, Not };
    const int how = guard([=] {
        const Oid base = getBaseType(type);
        return type_is_enum(base) ? AsText : holds_enum(base) ? Not : AsItIs;
    });
    if (how == Not)
        return "";
    if (how == AsText)
        return "pg_catalog.hashtextextended(" + value + "::pg_catalog.text, 0)";
    // An operator class may name a function of another type of the same representation (date: that of int4), which a
    // statement cannot call. Then the server's own for rows calls it.
    const char* name = guard([=]() -> const char* {
        Oid f = lookup_type_cache(type, TYPECACHE_HASH_EXTENDED_PROC)->hash_extended_proc;
        if (!OidIsValid(f))
            return nullptr;
        Oid* argument_types;
        int n;
        get_func_signature(f, &argument_types, &n);
        if (!can_coerce_type(1, &type, argument_types, COERCION_IMPLICIT))
            return "";
        return quote_qualified_identifier(get_namespace_name(get_func_namespace(f)), get_func_name(f));
    });
    if (!name)
        return "";
    return *name ? std::string(name) + "(" + value + ", 0)" : "pg_catalog.hash_record_extended(ROW(" + value + "), 0)";
}

std::string ctid_offset_function() {
    const Extension extension = require_extension();
    const char* name = guard([&]() -> const char* {
        return quote_qualified_identifier(get_namespace_name(extension.schema), "migrate_ctid_offset");
    });
    return name;
}

KeyCodec::KeyCodec(const Key& key) : n_(static_cast<int>(key.types.size())) {
    for (int i = 0; i < n_; i++) {
        Column& c = columns_[i];
        c.type = key.types[static_cast<std::size_t>(i)];
        guard([&] {
            bool varlena;
            getTypeOutputInfo(c.type, &c.output, &varlena);
            getTypeInputInfo(c.type, &c.input, &c.ioparam);
            get_typlenbyval(c.type, &c.length, &c.by_value);
        });
    }
}

namespace {

// Output that reads back exactly, whatever the owner's session prefers.
void exact_styles(GucScope& guc) {
    guc.set("datestyle", "ISO, YMD");
    guc.set("intervalstyle", "postgres");
    guc.set("extra_float_digits", "1");
    guc.set("bytea_output", "hex");
}

} // namespace

TextArray KeyCodec::to_text(const Datum* values) const {
    GucScope styles;
    exact_styles(styles);
    TextArray out;
    for (int i = 0; i < n_; i++) {
        char* s = guard([&] { return OidOutputFunctionCall(columns_[i].output, values[i]); });
        out.emplace_back(s);
    }
    styles.restore();
    return out;
}

void KeyCodec::from_text(const TextArray& text, Datum* values) const {
    if (static_cast<int>(text.size()) != n_)
        throw Error("XX000", "a stored key has " + std::to_string(text.size()) + " columns, the index has " +
                                 std::to_string(n_));
    GucScope styles;
    exact_styles(styles);
    for (int i = 0; i < n_; i++) {
        const char* s = text[static_cast<std::size_t>(i)].c_str();
        guard([&] {
            values[i] = OidInputFunctionCall(columns_[i].input, const_cast<char*>(s), columns_[i].ioparam, -1);
        });
    }
    styles.restore();
}

void KeyCodec::copy_row(MemoryContext context, Datum* values) const {
    guard([&] {
        MemoryContext old = MemoryContextSwitchTo(context);
        for (int i = 0; i < n_; i++) {
            bool null;
            Datum d = SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, i + 1, &null);
            if (null)
                elog(ERROR, "a key column of a unique not-null index is null");
            values[i] = datumCopy(d, columns_[i].by_value, columns_[i].length);
        }
        MemoryContextSwitchTo(old);
    });
}

} // namespace drover::pg
