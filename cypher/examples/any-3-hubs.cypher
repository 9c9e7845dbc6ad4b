// The best connected nodes
// fr: Les nœuds les mieux reliés
MATCH (n)-[r]-()
WITH n, count(r) AS links
RETURN n, links
ORDER BY links DESC
LIMIT 25
