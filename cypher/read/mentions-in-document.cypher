// Where a document names entities.
// $ids — element id of the document
// mention — start, end and text of the mention, in the document's text
// entity — which is named
MATCH (document) WHERE elementId(document) IN $ids
MATCH (document)<-[:PART_OF]-(passage:Passage)
MATCH (passage)-[mention:MENTIONS]->(entity)
RETURN properties(mention) AS mention, entity AS entity
