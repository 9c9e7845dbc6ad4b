// The best connected nodes beside a pool, outside of it.
// $ids — element ids of nodes of the pool
// $pool — map of true by the element ids of the pool
// $hidden — labels of which they have none
// $limit — how many
// id — element id
MATCH (n) WHERE elementId(n) IN $ids
MATCH (n)--(m)
WHERE $pool[elementId(m)] IS NULL
  AND (size($hidden) = 0 OR NOT any(label IN labels(m) WHERE label IN $hidden))
WITH DISTINCT m
WITH m, COUNT { (m)--() } AS degree, coalesce(m.name, m.title, m.caption, m.label, m.fullName) AS caption
RETURN elementId(m) AS id
ORDER BY degree DESC, caption, elementId(m)
LIMIT $limit
