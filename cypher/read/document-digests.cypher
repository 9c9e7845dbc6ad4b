// Which text the database holds of some documents.
// $ids — ids of the documents
// id — one of them
// sha256 — digest of its text
UNWIND $ids AS id
MATCH (d:Document {id: id})
USING INDEX SEEK d:Document(id)
RETURN id AS id, d.sha256 AS sha256
