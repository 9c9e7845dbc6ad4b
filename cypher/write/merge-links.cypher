// Relationships of which there is one between two nodes: made where they are missing.
// $rows — maps of source and target, ids of nodes
UNWIND $rows AS row
MATCH (source:$(from) {id: row.source})
USING INDEX SEEK source:$(from)(id)
MATCH (target:$(to) {id: row.target})
USING INDEX SEEK target:$(to)(id)
MERGE (source)-[:$(type)]->(target)
