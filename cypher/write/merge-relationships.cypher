// Relationships that a property tells apart: made where they are missing, with the properties that are given added to them.
// Looked for among those of their sources.
// $rows — maps of source and target (ids of nodes), key and properties; a property that is null is taken away
UNWIND $rows AS row
MATCH (source:$(from) {id: row.source})
USING INDEX SEEK source:$(from)(id)
MATCH (target:$(to) {id: row.target})
USING INDEX SEEK target:$(to)(id)
MERGE (source)-[r:$(type) {$(key): row.key}]->(target)
SET r += row.properties
