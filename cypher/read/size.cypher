// How much the database holds, by its own counters.
// nodes — all of them
// relationships — all of them
CALL { MATCH (n) RETURN count(n) AS nodes }
CALL { MATCH ()-[r]->() RETURN count(r) AS relationships }
RETURN nodes AS nodes, relationships AS relationships
