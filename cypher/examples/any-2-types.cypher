// How many relationships of which type
// fr: Combien de relations de quel type
MATCH ()-[r]->()
RETURN type(r) AS type, count(*) AS relationships
ORDER BY relationships DESC
