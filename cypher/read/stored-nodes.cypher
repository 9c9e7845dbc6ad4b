// What the database holds of nodes that are about to be written.
// $ids — ids of the nodes
// id — one of them
// labels — its labels
// properties — its properties
UNWIND $ids AS id
MATCH (n:$(label) {id: id})
USING INDEX SEEK n:$(label)(id)
RETURN id AS id, labels(n) AS labels, properties(n) AS properties
