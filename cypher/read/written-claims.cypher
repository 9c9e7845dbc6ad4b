// Every claim, and the passages that its evidence stands in.
// id — id of a claim
// edge — key of the edge that it supports
// passage — id of a passage; null when it has none
MATCH (c:Claim)
WHERE c.edge IS NOT NULL
OPTIONAL MATCH (c)-[:EVIDENCED_BY]->(p:Passage)
RETURN c.id AS id, c.edge AS edge, p.id AS passage
