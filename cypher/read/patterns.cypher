// What joins what.
// $stride — every how many relationships one is looked at
// from — labels of the nodes that they start at
// type — of the relationships
// to — labels of the nodes that they end at
// count — relationships looked at that join these
MATCH (a)-[r]->(b)
WHERE $stride = 1 OR id(r) % $stride = 0
RETURN labels(a) AS from, type(r) AS type, labels(b) AS to, count(r) AS count
