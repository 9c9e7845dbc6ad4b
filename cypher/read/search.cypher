// Nodes by name, best first: the whole name, its beginning, the beginning of a word, anywhere; then the best connected.
// $texts — properties that are texts, beside those that name things everywhere
// $lists — properties that are lists of texts
// $part — regular expression for a few letters that stand in every text with what was asked: the quickest to look for
// $whole — for a text that is what was asked
// $beginning — for one that begins with it
// $word — for one in which a word begins with it
// $anywhere — for one that has it anywhere
// $label — that the nodes have; empty: any
// $hidden — labels of which they have none
// $evidence — whether SUBJECT, OBJECT and MENTIONS are the evidence layer's and count for nothing
// $limit — how many
// total — nodes that match
// rank — of the node, from 0
// node — a node
MATCH (n)
WHERE ($label = '' OR $label IN labels(n))
  AND (size($hidden) = 0 OR NOT any(label IN labels(n) WHERE label IN $hidden))
  AND (
    CASE WHEN n.name =~ $part THEN n.name =~ $anywhere END
    OR CASE WHEN n.title =~ $part THEN n.title =~ $anywhere END
    OR CASE WHEN n.caption =~ $part THEN n.caption =~ $anywhere END
    OR CASE WHEN n.label =~ $part THEN n.label =~ $anywhere END
    OR CASE WHEN n.fullName =~ $part THEN n.fullName =~ $anywhere END
    OR any(name IN $texts WHERE CASE WHEN n[name] =~ $part THEN n[name] =~ $anywhere END)
    OR any(name IN $lists WHERE any(text IN n[name] WHERE CASE WHEN text =~ $part THEN text =~ $anywhere END))
  )
WITH
  n,
  [text IN [n.name, n.title, n.caption, n.label, n.fullName] WHERE text =~ $anywhere]
    + [name IN $texts WHERE n[name] =~ $anywhere | n[name]]
    + reduce(found = [], name IN $lists | found + coalesce([text IN n[name] WHERE text =~ $anywhere], [])) AS texts
WITH
  n,
  CASE
    WHEN any(text IN texts WHERE text =~ $beginning)
      THEN CASE WHEN any(text IN texts WHERE text =~ $whole) THEN 0 ELSE 1 END
    WHEN any(text IN texts WHERE text =~ $word) THEN 2
    ELSE 3
  END AS tier,
  COUNT { (n)--() } - CASE WHEN $evidence THEN COUNT { (n)-[:SUBJECT|OBJECT|MENTIONS]-() } ELSE 0 END AS degree,
  coalesce(n.name, n.title, n.caption, n.label, n.fullName) AS caption
ORDER BY tier, degree DESC, caption, elementId(n)
WITH collect(n) AS ranked
WITH size(ranked) AS total, ranked[0..$limit] AS page
UNWIND range(0, size(page) - 1) AS rank
RETURN total AS total, rank AS rank, page[rank] AS node
