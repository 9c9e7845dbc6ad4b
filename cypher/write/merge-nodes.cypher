// Nodes by their ids: made where they are missing, with the properties and labels that are given added to them.
// $rows — maps of id and properties; a property that is null is taken away
UNWIND $rows AS row
MERGE (n:$(label) {id: row.id})
SET n += row.properties
SET n:$(labels)
