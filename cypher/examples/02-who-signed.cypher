// Who signed the declaration, and who declined
MATCH (party)-[answer:SIGNED|DECLINED_TO_SIGN]->(text:Declaration)
RETURN party, answer, text
ORDER BY type(answer), party.name
