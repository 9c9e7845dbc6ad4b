// Nodes by the `id` property of a label that has a unique one, or by element id.
// $keys — ids or element ids
// node — a node
MATCH (n:$(label)) WHERE n.id IN $keys
RETURN n AS node
UNION ALL
MATCH (n) WHERE elementId(n) IN $keys
RETURN n AS node
