// Who signed the declaration, and who declined
// fr: Qui a signé la déclaration, et qui a refusé
MATCH (party)-[answer:SIGNED|DECLINED_TO_SIGN]->(text:Declaration)
RETURN party, answer, text
ORDER BY type(answer), party.name
