// What the properties of a label's nodes are like.
// $sample — how many nodes are looked at
// name — of a property
// holders — nodes looked at that have it
// different — values that differ
// lowest — the first value in Cypher's order, in which types come one after the other
// highest — the last one
// length — of its texts, on average
MATCH (n:$(label))
WITH properties(n) AS properties
LIMIT $sample
UNWIND keys(properties) AS name
WITH name AS name, properties[name] AS value
RETURN
  name AS name,
  count(value) AS holders,
  count(DISTINCT value) AS different,
  min(value) AS lowest,
  max(value) AS highest,
  toInteger(avg(CASE WHEN value >= '' THEN size(value) END)) AS length
