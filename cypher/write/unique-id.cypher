// Nodes of a label have ids of their own.
CREATE CONSTRAINT IF NOT EXISTS FOR (n:$(label)) REQUIRE n.id IS UNIQUE
