// The sentences of a document.
// $ids — element id of the document
// passage — a sentence
MATCH (document) WHERE elementId(document) IN $ids
MATCH (passage:Passage)-[:PART_OF]->(document)
RETURN passage AS passage
