// Takes labels from nodes.
// $ids — ids of the nodes
UNWIND $ids AS id
MATCH (n:$(label) {id: id})
USING INDEX SEEK n:$(label)(id)
REMOVE n:$(labels)
