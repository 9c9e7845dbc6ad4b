// What is planned, offered or denied
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.modality <> "fact" OR r.polarity = "denied"
RETURN a, r, b, r.polarity AS polarity, r.modality AS modality
