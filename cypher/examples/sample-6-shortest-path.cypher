// The shortest path between two people
// fr: Le plus court chemin entre deux personnes
MATCH (a:Entity {id: "person/jean-luc-melenchon"})
MATCH (b:Entity {id: "person/sam-altman"})
MATCH path = shortestPath((a)-[*..6]-(b))
RETURN path
