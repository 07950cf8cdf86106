// Before-images: the table of one migration that holds, for each row it changed, the key, the old values and the new
// ones (update), or the whole row (delete). One image a row: where a row was changed twice, its oldest old values and
// its newest new ones; where one was deleted, inserted again by others and deleted again, what they inserted.
//
// The table belongs to the migration's owner and stands beside the relation (or in undo_schema); it is made in the
// transaction of migrate_start. Contract: the functions that make or drop it run as its owner, or as a superuser.
#pragma once
#include "engine/walk/statement.hpp"

namespace drover::engine {

// One column of the relation and where its image is kept. All quoted.
struct ImageColumn {
    std::string column, old_value, new_value; // new_value: of an update
    std::string cast;                         // to restore: the type that the column has now; empty: that of its image
    bool computed = false;                    // by the server, from others: it takes no value
};

struct Images {
    pg::Named table, relation; // both written to, now or by a rollback
    core::KeyColumns key;
    std::vector<std::string> key_columns; // of the table, quoted, in the order of key
    std::vector<std::string> key_casts;   // as ImageColumn::cast
    std::vector<ImageColumn> columns;
};

// How the images of a migration are laid out now. Throws 55000, with the statement that mends it, where the table or
// the key is gone, where a column was dropped or has got a type that the images do not fit, and where the relation of a
// delete has got columns; to restore, those do not matter, nor types that the old values can be cast to.
Images images_of(const Migration& m, core::Task task);

// Whether a migration can have before-images; the key that will identify its rows. Throws 0A000.
// Error 0A000 where the relation is an inheritance parent: no key is unique over it and its children together.
void refuse_children(const Subject& subject);

pg::Key image_key(const Subject& subject);

// The layout of a table that is yet to be made.
Images image_layout(const Subject& subject, const pg::Key& key, const std::string& table);

// Columns that an INSERT may give values for; settable: an UPDATE, too (not GENERATED ALWAYS AS IDENTITY).
std::vector<std::string> stored_columns(Oid relation, bool settable);

// The numbers of the relation's columns that are kept: the key's, then the others in the order of the table.
TextArray image_numbers(const Work& work, const pg::Key& key);

// In another database: looks the numbers up by the columns' names at the start, and keeps them.
void find_image_numbers(const Migration& m);

// Makes the table for migration `id`, as the current role, who is its owner. Returns its OID and name.
// Errors: 42501 where the schema takes no table of the owner's, or the owner may not restore rows; 42P07.
struct ImageTable {
    Oid oid = InvalidOid;
    std::string name;
    TextArray key_columns; // of the relation
    TextArray numbers;     // as image_numbers
};
ImageTable make_image_table(const Subject& subject, std::int64_t id);

// Where it is made; unquoted.
std::string image_schema(const Work& work);

// Whether any image is in it. Runs as the current role.
bool has_images(const Migration& m);

// Drops it, if it is still what it was. Runs as the current role. nowait: an error where somebody uses it.
void drop_image_table(const Migration& m, bool nowait = false);

// UPDATE or DELETE of a chunk with its images, in one statement; rows: one boolean for each changed row, whether
// where_clause is still true. Parameters as change_sql.
std::string change_with_images_sql(const Target& t, Shape shape, const Images& images);

// Restores the images of a range of the table and takes them out of it. `t`: the table of images. Rows: the key of each
// image that was not restored, with 1 where nobody else is seen to be the cause; then the number of rows restored.
std::string restore_sql(const Target& t, bool after_start, const Work& work, Images images);

// In the catalog: forgets the table of images.
void forget_images(const Migration& m, const std::string& why);

// Succeeded and rolled-back migrations whose images are older than undo_retention: the oldest of each owner, then the
// next of each. Locks nothing.
std::vector<std::int64_t> expired_images();

// One of them, its row locked; nullopt: somebody has it, or it has none any more.
std::optional<Migration> lock_expired_images(std::int64_t id);

} // namespace drover::engine
