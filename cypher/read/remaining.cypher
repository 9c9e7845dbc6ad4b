// How many neighbors each of some nodes has that are not shown.
// $ids — element ids of the nodes, which are no neighbors of each other
// $types — types of relationships to follow; empty: all
// $direction — out, in or both
// $labels — labels of which a neighbor has one; empty: all
// $hidden — labels of which a neighbor has none
// $among — map of true by key or element id of what is shown
// $keyLabels — labels whose `id` is the key
// id — element id of a node
// count — its neighbors
MATCH (n) WHERE elementId(n) IN $ids
MATCH (n)-[r]-(m)
WHERE (size($types) = 0 OR type(r) IN $types)
  AND ($direction = 'both' OR (startNode(r) = n) = ($direction = 'out'))
  AND (size($labels) = 0 OR any(label IN labels(m) WHERE label IN $labels))
  AND (size($hidden) = 0 OR NOT any(label IN labels(m) WHERE label IN $hidden))
  AND NOT (elementId(m) IN $ids)
  AND $among[elementId(m)] IS NULL
  AND $among[CASE WHEN m.id > '' AND any(label IN labels(m) WHERE label IN $keyLabels) THEN m.id ELSE elementId(m) END] IS NULL
RETURN elementId(n) AS id, count(DISTINCT m) AS count
