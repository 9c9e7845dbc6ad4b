// What the database holds of relationships that are about to be written.
// $rows — maps of source and target (ids of nodes), key, and at, which stands for them in the answer
// at — one of them
// properties — its properties
UNWIND $rows AS row
MATCH (source:$(from) {id: row.source})-[r:$(type)]->(target:$(to) {id: row.target})
WHERE r.$(key) = row.key
RETURN row.at AS at, properties(r) AS properties
