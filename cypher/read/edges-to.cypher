// The relationships that join nodes to what is shown already.
// $ids — element ids of the nodes
// $among — map of true by key or element id of what is shown
// $keyLabels — labels whose `id` is the key
// edge — a relationship
MATCH (n) WHERE elementId(n) IN $ids
MATCH (n)-[r]-(m)
WHERE $among[elementId(m)]
  OR $among[CASE WHEN m.id > '' AND any(label IN labels(m) WHERE label IN $keyLabels) THEN m.id ELSE elementId(m) END]
RETURN r AS edge
