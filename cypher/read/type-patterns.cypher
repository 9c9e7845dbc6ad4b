// What the relationships of a type join.
// $sample — how many relationships are looked at
// from — labels of the nodes that they start at
// to — labels of the nodes that they end at
// count — relationships looked at that join these
MATCH (a)-[r:$(type)]->(b)
WITH a, b
LIMIT $sample
RETURN labels(a) AS from, labels(b) AS to, count(*) AS count
