import type { Gap } from "./gap.ts";

export const sharedIndexes: Gap = {
  id: "shared-indexes",
  sentence: "When an index is dropped, the embedded store makes those of other labels on the same property anew.",
  why: "To the engine all indexes on one property are one: dropped for one label, none is left, though SHOW INDEXES lists them.",
  example: "DROP INDEX person_name",
};
