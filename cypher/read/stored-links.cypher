// The relationships that some nodes have to nodes of a label.
// $ids — ids of the nodes that they start from
// source — id of one of them
// type — the relationship's type
// target — id of the node that it leads to
UNWIND $ids AS id
MATCH (source:$(from) {id: id})-[r]->(target:$(to))
USING INDEX SEEK source:$(from)(id)
RETURN id AS source, type(r) AS type, target.id AS target
