// The nodes with the most relationships.
// $hidden — labels of which they have none
// $evidence — whether SUBJECT, OBJECT and MENTIONS are the evidence layer's and count for nothing
// $limit — how many
// id — element id
MATCH (n)
WHERE size($hidden) = 0 OR NOT any(label IN labels(n) WHERE label IN $hidden)
WITH
  n,
  COUNT { (n)--() } - CASE WHEN $evidence THEN COUNT { (n)-[:SUBJECT|OBJECT|MENTIONS]-() } ELSE 0 END AS degree,
  coalesce(n.name, n.title, n.caption, n.label, n.fullName) AS caption
RETURN elementId(n) AS id
ORDER BY degree DESC, caption, elementId(n)
LIMIT $limit
