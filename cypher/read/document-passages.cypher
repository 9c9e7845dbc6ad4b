// The passages of some documents.
// $ids — ids of the documents
// id — id of a passage
UNWIND $ids AS id
MATCH (p:Passage)-[:PART_OF]->(d:Document {id: id})
USING INDEX SEEK d:Document(id)
RETURN p.id AS id
