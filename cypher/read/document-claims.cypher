// The claims of some documents, and the passages that their evidence stands in.
// $ids — ids of the documents
// id — id of a claim
// edge — key of the edge that it supports
// passage — id of a passage
UNWIND $ids AS id
MATCH (d:Document {id: id})<-[:PART_OF]-(p:Passage)
USING INDEX SEEK d:Document(id)
MATCH (p)<-[:EVIDENCED_BY]-(c:Claim)
RETURN c.id AS id, c.edge AS edge, p.id AS passage
