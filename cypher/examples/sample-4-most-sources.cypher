// The relations with the most sources
// fr: Les relations qui ont le plus de sources
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.sources IS NOT NULL
RETURN a.name AS subject, type(r) AS relation, b.name AS object, r.sources AS sources
ORDER BY sources DESC, subject, relation
LIMIT 20
