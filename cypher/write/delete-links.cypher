// Takes relationships away of types of which there is one between two nodes.
// $rows — maps of source and target (ids of nodes) and type
UNWIND $rows AS row
MATCH (source:$(from) {id: row.source})
USING INDEX SEEK source:$(from)(id)
MATCH (target:$(to) {id: row.target})
USING INDEX SEEK target:$(to)(id)
MATCH (source)-[r]->(target)
WHERE type(r) = row.type
DELETE r
