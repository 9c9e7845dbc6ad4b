// Takes relationships away that a property tells apart.
// $rows — maps of source and target (ids of nodes), type and key
UNWIND $rows AS row
MATCH (source:$(from) {id: row.source})
MATCH (target:$(to) {id: row.target})
MATCH (source)-[r]->(target)
WHERE type(r) = row.type AND r.$(key) = row.key
DELETE r
