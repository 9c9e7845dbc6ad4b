// The relations with the most sources
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.sources IS NOT NULL
RETURN a.name AS subject, type(r) AS relation, b.name AS object, r.sources AS sources
ORDER BY sources DESC, subject, relation
LIMIT 20
