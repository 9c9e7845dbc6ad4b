// Whether two nodes with different labels have the same `id`, so that it cannot be a key: a row when they have.
// $labels — those on whose `id` the database keeps a uniqueness constraint
// shared — one such id
MATCH (n)
WHERE n.id > '' AND any(label IN labels(n) WHERE label IN $labels)
WITH n.id AS id, count(n) AS nodes
WHERE nodes > 1
RETURN id AS shared
LIMIT 1
