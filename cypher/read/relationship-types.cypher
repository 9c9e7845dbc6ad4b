// The relationship types that the database knows, those that no relationship has any more among them.
// name — of a type
CALL db.relationshipTypes() YIELD relationshipType
RETURN relationshipType AS name
