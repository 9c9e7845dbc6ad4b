// How many nodes of which labels
// fr: Combien de nœuds de quelles étiquettes
MATCH (n)
RETURN labels(n) AS labels, count(*) AS nodes
ORDER BY nodes DESC
