// The claims about a node, as their subject or their object; by date, those without one last.
// $ids — element id of the node
// $limit — how many
// total — claims there are
// rank — of the claim, from 0
// claim — a claim
// subject — the node that it is about
// object — the other one
// passage — the sentence that it stands in; null where that is not known
// document — properties of what the sentence is part of, without the text
MATCH (n) WHERE elementId(n) IN $ids
MATCH (n)<-[:SUBJECT|OBJECT]-(claim:Claim)
WITH DISTINCT claim
WITH claim
ORDER BY coalesce(claim.date, '9999'), claim.id
WITH collect(claim) AS claims
WITH size(claims) AS total, claims[0..$limit] AS page
UNWIND range(0, size(page) - 1) AS rank
WITH total, rank, page[rank] AS claim
MATCH (claim)-[:SUBJECT]->(subject)
MATCH (claim)-[:OBJECT]->(object)
OPTIONAL MATCH (claim)-[:EVIDENCED_BY]->(passage:Passage)
OPTIONAL MATCH (passage)-[:PART_OF]->(document:Document)
RETURN
  total AS total,
  rank AS rank,
  claim AS claim,
  subject AS subject,
  object AS object,
  passage AS passage,
  document {.id, .title, .publisher, .publishedOn, .language, .url} AS document
