// The labels that the database knows, those that no node has any more among them.
// name — of a label
CALL db.labels() YIELD label
RETURN label AS name
