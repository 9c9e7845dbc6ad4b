// Takes nodes away, and the relationships they have.
// $ids — ids of the nodes
UNWIND $ids AS id
MATCH (n:$(label) {id: id})
USING INDEX SEEK n:$(label)(id)
DETACH DELETE n
