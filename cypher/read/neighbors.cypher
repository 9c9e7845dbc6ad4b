// The neighbors of nodes, best first, with the relationships that join them to the nodes and to each other. Best are those
// that lead on: by relationships to elsewhere, then by all of theirs, then by name. A hub among them is not searched for
// what joins it to the others, which know that as well, and to itself.
// $keys — ids or element ids of the nodes
// $types — types of relationships to follow; empty: all
// $direction — out, in or both
// $labels — labels of which a neighbor has one; empty: all
// $hidden — labels of which a neighbor has none
// $evidence — whether SUBJECT, OBJECT and MENTIONS are the evidence layer's and count for nothing
// $among — map of true by key or element id of what is shown already and is no neighbor; null: nothing is
// $keyLabels — labels whose `id` is the key
// $after — element id of the neighbor behind which to begin; empty: with the first
// $limit — how many neighbors
// total — neighbors there are; 0 in the rows of the nodes themselves
// rank — of the neighbor, from 0; −1 in the rows of the nodes themselves
// node — a neighbor, or one of the nodes themselves
// links — the relationships that join it to the nodes
// edges — those that join it to itself and to better neighbors; of the nodes, to each other
CALL {
  MATCH (n:$(label)) WHERE n.id IN $keys
  RETURN n AS n
  UNION
  MATCH (n) WHERE elementId(n) IN $keys
  RETURN n AS n
}
WITH collect(n) AS nodes, collect(elementId(n)) AS ids
UNWIND nodes AS n
MATCH (n)-[r]-(m)
WHERE (size($labels) = 0 OR any(label IN labels(m) WHERE label IN $labels))
  AND (size($hidden) = 0 OR NOT any(label IN labels(m) WHERE label IN $hidden))
  AND NOT (elementId(m) IN ids)
  AND ($among IS NULL OR (
    $among[elementId(m)] IS NULL
    AND $among[CASE WHEN m.id > '' AND any(label IN labels(m) WHERE label IN $keyLabels) THEN m.id ELSE elementId(m) END] IS NULL
  ))
WITH
  m,
  collect(r) AS links,
  count(CASE
    WHEN (size($types) = 0 OR type(r) IN $types)
      AND ($direction = 'both' OR (startNode(r) = n) = ($direction = 'out')) THEN 1
  END) AS followed
WHERE followed > 0
WITH
  m,
  links,
  COUNT { (m)--() } - CASE WHEN $evidence THEN COUNT { (m)-[:SUBJECT|OBJECT|MENTIONS]-() } ELSE 0 END AS degree,
  coalesce(m.name, m.title, m.caption, m.label, m.fullName) AS caption
ORDER BY degree - size(links) DESC, degree DESC, caption, elementId(m)
WITH collect(m) AS ranked, collect(elementId(m)) AS ids, collect(links) AS links, collect(degree) AS degrees
WITH
  ranked,
  ids,
  links,
  degrees,
  CASE
    WHEN $after = '' THEN 0
    ELSE coalesce(head([i IN range(0, size(ids) - 1) WHERE ids[i] = $after | i + 1]), 0)
  END AS start
UNWIND range(start, size(ids[0..start + $limit]) - 1) AS rank
WITH
  size(ids) AS total,
  rank,
  ranked[rank] AS m,
  links[rank] AS links,
  CASE WHEN rank = start AND degrees[rank] > 1000 THEN [] ELSE ids[start..rank + 1] END AS better
CALL {
  WITH m, better
  MATCH (m)-[r]-(o) WHERE size(better) > 0 AND elementId(o) IN better
  RETURN collect(r) AS edges
}
RETURN total AS total, rank AS rank, m AS node, links AS links, edges AS edges
UNION ALL
CALL {
  MATCH (n:$(label)) WHERE n.id IN $keys
  RETURN n AS n
  UNION
  MATCH (n) WHERE elementId(n) IN $keys
  RETURN n AS n
}
WITH collect(n) AS nodes, collect(elementId(n)) AS ids
UNWIND nodes AS n
CALL {
  WITH n, ids
  MATCH (n)-[r]->(o) WHERE elementId(o) IN ids
  RETURN collect(r) AS edges
}
RETURN 0 AS total, -1 AS rank, n AS node, [] AS links, edges AS edges
