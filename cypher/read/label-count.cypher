// How many nodes have a label, by the database's own counter.
// count — nodes
MATCH (n:$(label))
RETURN count(n) AS count
