// Nodes by element id.
// $ids — element ids
// node — a node
MATCH (n) WHERE elementId(n) IN $ids
RETURN n AS node
