// Which relationships the database holds already, of those of which there is one between two nodes.
// $rows — maps of source and target (ids of nodes), and at, which stands for them in the answer
// at — one of them
UNWIND $rows AS row
MATCH (source:$(from) {id: row.source})-[:$(type)]->(target:$(to) {id: row.target})
RETURN DISTINCT row.at AS at
