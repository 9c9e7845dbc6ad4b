// The documents whose claims support some edges.
// $edges — keys of the edges
// edge — key of an edge
// document — properties of a document that supports it, without the text
UNWIND $edges AS edge
MATCH (claim:Claim {edge: edge})-[:EVIDENCED_BY]->(:Passage)-[:PART_OF]->(document:Document)
USING INDEX SEEK claim:Claim(edge)
WITH DISTINCT edge, document
RETURN edge AS edge, document {.id, .title, .publisher, .publishedOn, .language, .url} AS document
