// The claims that a document makes.
// $ids — element id of the document
// claim — a claim
// subject — the node that it is about
// object — the other one
MATCH (n) WHERE elementId(n) IN $ids
MATCH (n)<-[:PART_OF]-(passage:Passage)
MATCH (passage)<-[:EVIDENCED_BY]-(claim:Claim)
WITH DISTINCT claim
MATCH (claim)-[:SUBJECT]->(subject)
MATCH (claim)-[:OBJECT]->(object)
RETURN claim AS claim, subject AS subject, object AS object
