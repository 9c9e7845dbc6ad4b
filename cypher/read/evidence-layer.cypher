// Whether the database has an evidence layer: a row when it has one.
// found — true
MATCH (:Claim)-[:SUBJECT]->()
RETURN true AS found
LIMIT 1
