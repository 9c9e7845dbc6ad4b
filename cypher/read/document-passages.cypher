// The passages of some documents.
// $ids — ids of the documents
// id — id of a passage
UNWIND $ids AS id
MATCH (d:Document {id: id})<-[:PART_OF]-(p:Passage)
USING INDEX SEEK d:Document(id)
RETURN p.id AS id
