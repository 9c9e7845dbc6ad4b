// Any database: how many nodes of which labels
// fr: Toute base : combien de nœuds de quelles étiquettes
MATCH (n)
RETURN labels(n) AS labels, count(*) AS nodes
ORDER BY nodes DESC
