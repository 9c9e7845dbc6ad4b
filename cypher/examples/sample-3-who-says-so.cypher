// The sentences behind a relation
// fr: Les phrases qui attestent une relation
MATCH (c:Claim)-[:SUBJECT]->(:Entity {id: "person/emmanuel-macron"}),
      (c)-[:OBJECT]->(:Entity {id: "person/elon-musk"}),
      (c)-[:EVIDENCED_BY]->(sentence:Passage)-[:PART_OF]->(source:Document)
RETURN c.type AS says, sentence.text AS sentence, source.publisher AS publisher, source.publishedOn AS publishedOn
ORDER BY publishedOn
