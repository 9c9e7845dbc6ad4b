// Relationships that a property tells apart and whose sources are hubs: made where they are missing, with the properties that
// are given added to them. Looked for among those of their targets: the embedded store goes through all that the node has
// with which the pattern begins.
// $rows — maps of source and target (ids of nodes), key and properties; a property that is null is taken away
UNWIND $rows AS row
MATCH (source:$(from) {id: row.source})
USING INDEX SEEK source:$(from)(id)
MATCH (target:$(to) {id: row.target})
USING INDEX SEEK target:$(to)(id)
MERGE (target)<-[r:$(type) {$(key): row.key}]-(source)
SET r += row.properties
