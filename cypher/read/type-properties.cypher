// What the properties of a type's relationships are like.
// $sample — how many relationships are looked at
// name — of a property
// lowest — the first value in Cypher's order, in which types come one after the other
// highest — the last one
MATCH ()-[r:$(type)]->()
WITH properties(r) AS properties
LIMIT $sample
UNWIND keys(properties) AS name
WITH name AS name, properties[name] AS value
RETURN name AS name, min(value) AS lowest, max(value) AS highest
