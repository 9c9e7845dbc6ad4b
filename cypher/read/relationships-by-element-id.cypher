// Relationships by element id.
// $ids — element ids
// edge — a relationship
MATCH ()-[r]->() WHERE elementId(r) IN $ids
RETURN r AS edge
