// The claims of an edge are found by the edge's key.
CREATE INDEX claim_edge IF NOT EXISTS FOR (n:Claim) ON (n.edge)
