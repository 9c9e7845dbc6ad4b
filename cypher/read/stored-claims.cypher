// The claims that support some edges, and the text that each stands in.
// $edges — keys of the edges
// properties — a claim
// sha256 — digest of its document's text
UNWIND $edges AS edge
MATCH (c:Claim {edge: edge})
USING INDEX SEEK c:Claim(edge)
OPTIONAL MATCH (c)-[:EVIDENCED_BY]->(:Passage)-[:PART_OF]->(d:Document)
RETURN properties(c) AS properties, d.sha256 AS sha256
