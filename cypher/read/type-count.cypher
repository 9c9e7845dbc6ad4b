// How many relationships have a type, by the database's own counter.
// count — relationships
MATCH ()-[r:$(type)]->()
RETURN count(r) AS count
