// Relationships of which there is one between two nodes: made where they are missing.
// $rows — maps of source and target, ids of nodes
UNWIND $rows AS row
MATCH (source:$(from) {id: row.source})
MATCH (target:$(to) {id: row.target})
MERGE (source)-[:$(type)]->(target)
