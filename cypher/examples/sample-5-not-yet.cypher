// What is planned, offered or denied
// fr: Ce qui est prévu, proposé ou démenti
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.modality <> "fact" OR r.polarity = "denied"
RETURN a, r, b, r.polarity AS polarity, r.modality AS modality
