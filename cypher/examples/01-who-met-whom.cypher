// Who met whom, and when
MATCH (a:Person)-[met:MET]->(b:Person)
RETURN a, met, b, met.date AS date
ORDER BY date
