// Which nodes of a pool stand beside each other.
// $ids — element ids of nodes
// $pool — map of true by the element ids of the pool
// id — element id of a node
// beside — element ids of those of the pool beside it
MATCH (n) WHERE elementId(n) IN $ids
MATCH (n)--(m)
WHERE $pool[elementId(m)]
RETURN elementId(n) AS id, collect(DISTINCT elementId(m)) AS beside
