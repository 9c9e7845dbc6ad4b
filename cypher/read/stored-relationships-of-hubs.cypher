// What the database holds of relationships that are about to be written and whose sources are hubs. Looked for among those
// of their targets: the embedded store goes through all that the node has with which the pattern begins.
// $rows — maps of source and target (ids of nodes), type, key, and at, which stands for them in the answer
// at — one of them
// properties — its properties
UNWIND $rows AS row
MATCH (source:$(from) {id: row.source})
USING INDEX SEEK source:$(from)(id)
MATCH (target:$(to) {id: row.target})
USING INDEX SEEK target:$(to)(id)
MATCH (target)<-[r]-(source)
WHERE type(r) = row.type AND r.$(key) = row.key
RETURN row.at AS at, properties(r) AS properties
