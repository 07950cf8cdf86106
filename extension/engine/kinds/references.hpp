// What a start and a plan tell of the foreign keys that point at a relation whose rows are deleted.
// Contract: as the caller, with SPI connected; reads catalogs.
#pragma once
#include "engine/catalog/store.hpp"
#include "pg/relation.hpp"

namespace drover::engine {

// Of a delete: foreign keys that point at the relation or at what is below it, whose columns no index leads with.
std::vector<core::Problem> slow_references(const pg::RelationInfo& r);

// Foreign keys whose ON DELETE changes rows elsewhere: of these there are no before-images.
void note_cascades(const pg::RelationInfo& r, std::vector<core::Problem>& notes);

} // namespace drover::engine
