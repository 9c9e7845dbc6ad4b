// The relationships that join nodes to each other.
// $ids — element ids of the nodes at which they start
// $shown — map of true by the element ids of all the nodes
// edge — a relationship
MATCH (n) WHERE elementId(n) IN $ids
MATCH (n)-[r]->(m)
WHERE $shown[elementId(m)]
RETURN r AS edge
