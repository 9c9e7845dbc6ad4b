// Which relationships the database holds already, of types of which there is one between two nodes.
// $rows — maps of source and target (ids of nodes), type, and at, which stands for them in the answer
// at — one of them
UNWIND $rows AS row
MATCH (source:$(from) {id: row.source})
MATCH (target:$(to) {id: row.target})
MATCH (source)-[r]->(target)
WHERE type(r) = row.type
RETURN DISTINCT row.at AS at
