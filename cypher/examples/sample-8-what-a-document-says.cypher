// What each document says, in its order
// fr: Ce que dit chaque document, dans l’ordre
MATCH (c:Claim)-[:EVIDENCED_BY]->(:Passage)-[:PART_OF]->(d:Document),
      (c)-[:SUBJECT]->(a:Entity), (c)-[:OBJECT]->(b:Entity)
RETURN d.title AS document, a.name AS subject, c.type AS relation, b.name AS object, c.evidence AS evidence
ORDER BY document, c.start
