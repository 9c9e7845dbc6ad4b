// What the properties of all relationships are like.
// $stride — every how many relationships one is looked at
// type — of the relationships
// name — of a property
// lowest — the first value in Cypher's order, in which types come one after the other
// highest — the last one
MATCH ()-[r]->()
WHERE $stride = 1 OR id(r) % $stride = 0
WITH type(r) AS type, properties(r) AS properties
UNWIND keys(properties) AS name
WITH type AS type, name AS name, properties[name] AS value
RETURN type AS type, name AS name, min(value) AS lowest, max(value) AS highest
