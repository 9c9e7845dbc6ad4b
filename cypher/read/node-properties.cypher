// What the properties of all nodes are like.
// $stride — every how many nodes one is looked at
// labels — of the nodes
// name — of a property
// holders — nodes looked at that have it
// different — values that differ
// lowest — the first value in Cypher's order, in which types come one after the other
// highest — the last one
// length — of its texts, on average
MATCH (n)
WHERE $stride = 1 OR id(n) % $stride = 0
WITH labels(n) AS labels, properties(n) AS properties
UNWIND keys(properties) AS name
WITH labels AS labels, name AS name, properties[name] AS value
RETURN
  labels AS labels,
  name AS name,
  count(value) AS holders,
  count(DISTINCT value) AS different,
  min(value) AS lowest,
  max(value) AS highest,
  toInteger(avg(CASE WHEN value >= '' THEN size(value) END)) AS length
