// Takes relationships away of which there is one between two nodes.
// $rows — maps of source and target, ids of nodes
UNWIND $rows AS row
MATCH (source:$(from) {id: row.source})-[r:$(type)]->(target:$(to) {id: row.target})
DELETE r
