// Takes relationships away that a property tells apart.
// $rows — maps of source and target (ids of nodes), type and key
UNWIND $rows AS row
MATCH (source:$(from) {id: row.source})
USING INDEX SEEK source:$(from)(id)
MATCH (target:$(to) {id: row.target})
USING INDEX SEEK target:$(to)(id)
MATCH (source)-[r]->(target)
WHERE type(r) = row.type AND r.$(key) = row.key
DELETE r
