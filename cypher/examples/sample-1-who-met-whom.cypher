// Who met whom, and when
// fr: Qui a rencontré qui, et quand
MATCH (a:Person)-[met:MET]->(b:Person)
RETURN a, met, b, met.date AS date
ORDER BY date
