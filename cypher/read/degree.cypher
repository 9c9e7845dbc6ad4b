// How many relationships nodes have, by what they lead to. One that leads from a node to itself counts once, as going out.
// $ids — element ids of the nodes
// $hidden — labels of which the other end has none
// type — of the relationships
// out — whether they go out from one of the nodes
// labels — of the other end
// count — relationships
MATCH (n) WHERE elementId(n) IN $ids
MATCH (n)-[r]-(m)
WHERE size($hidden) = 0 OR NOT any(label IN labels(m) WHERE label IN $hidden)
RETURN type(r) AS type, startNode(r) = n AS out, labels(m) AS labels, count(r) AS count
