// The mentions of entities in some documents.
// $ids — ids of the documents
// source — id of the passage
// target — id of the entity
// start — where the mention begins in the passage
UNWIND $ids AS id
MATCH (d:Document {id: id})<-[:PART_OF]-(p:Passage)
USING INDEX SEEK d:Document(id)
MATCH (p)-[m:MENTIONS]->(e:Entity)
RETURN p.id AS source, e.id AS target, m.start AS start
