// Whether the database holds anything: one node, or none when it is empty.
// node — a node
MATCH (n) RETURN n AS node LIMIT 1
