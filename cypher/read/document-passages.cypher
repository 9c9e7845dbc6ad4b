// The passages of some documents.
// $ids — ids of the documents
// id — id of a passage
UNWIND $ids AS id
MATCH (p:Passage)-[:PART_OF]->(:Document {id: id})
RETURN p.id AS id
