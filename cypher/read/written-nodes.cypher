// The nodes of a label that ingestion wrote: those that have a property which it alone gives.
// id — id of a node
MATCH (n:$(label))
WHERE n.$(mark) IS NOT NULL AND n.id IS NOT NULL
RETURN n.id AS id
