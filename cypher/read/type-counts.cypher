// How many relationships have each type.
// type — of relationships
// count — relationships
MATCH ()-[r]->()
RETURN type(r) AS type, count(r) AS count
