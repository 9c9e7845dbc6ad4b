// The claims of some documents, and the passages that their evidence stands in.
// $ids — ids of the documents
// id — id of a claim
// edge — key of the edge that it supports
// passage — id of a passage
UNWIND $ids AS id
MATCH (p:Passage)-[:PART_OF]->(d:Document {id: id})
USING INDEX SEEK d:Document(id)
MATCH (c:Claim)-[:EVIDENCED_BY]->(p)
RETURN c.id AS id, c.edge AS edge, p.id AS passage
