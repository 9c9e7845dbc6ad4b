import type { Gap } from "./gap.ts";

export const constraintIndex: Gap = {
  id: "constraint-without-index",
  sentence:
    "The embedded store makes an index for each uniqueness constraint, and refuses one that the graph breaks already.",
  why: "A constraint of the engine's has no index behind it, so that MERGE reads all nodes, and it is not checked against what is there.",
  example: "CREATE CONSTRAINT person_name FOR (n:Person) REQUIRE n.name IS UNIQUE",
};
