// Takes relationships away that a property tells apart.
// $rows — maps of source and target (ids of nodes) and key
UNWIND $rows AS row
MATCH (source:$(from) {id: row.source})-[r:$(type)]->(target:$(to) {id: row.target})
WHERE r.$(key) = row.key
DELETE r
