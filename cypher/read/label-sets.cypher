// The labels that nodes have together.
// labels — of a node
// count — nodes that have just these
MATCH (n)
RETURN labels(n) AS labels, count(n) AS count
