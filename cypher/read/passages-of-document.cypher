// The sentences of a document.
// $ids — element id of the document
// passage — a sentence
MATCH (document) WHERE elementId(document) IN $ids
MATCH (document)<-[:PART_OF]-(passage:Passage)
RETURN passage AS passage
