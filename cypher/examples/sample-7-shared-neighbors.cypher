// What two people have in common
// fr: Ce que deux personnes ont en commun
MATCH (a:Entity {id: "person/emmanuel-macron"})--(shared:Entity)--(b:Entity {id: "person/elon-musk"})
RETURN DISTINCT shared.name AS name, labels(shared) AS labels
ORDER BY name
