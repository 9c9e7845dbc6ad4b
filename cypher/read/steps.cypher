// The relationships that lead on from nodes.
// $ids — element ids of the nodes
// $ends — element ids of the ends of the path, which may have any label
// $types — types to follow; empty: all
// $avoid — types not to follow
// $hidden — labels of which the other end has none
// from — element id of the node
// edge — element id of the relationship
// type — its type
// to — element id of the other end
MATCH (n) WHERE elementId(n) IN $ids
MATCH (n)-[r]-(m)
WHERE (size($types) = 0 OR type(r) IN $types)
  AND NOT (type(r) IN $avoid)
  AND (size($hidden) = 0 OR elementId(m) IN $ends OR NOT any(label IN labels(m) WHERE label IN $hidden))
RETURN elementId(n) AS from, elementId(r) AS edge, type(r) AS type, elementId(m) AS to
