// Every mention of an entity.
// source — id of the passage
// target — id of the entity
// start — where the mention begins in the passage
MATCH (p:Passage)-[m:MENTIONS]->(e:Entity)
RETURN p.id AS source, e.id AS target, m.start AS start
