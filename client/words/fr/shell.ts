/** Le cadre de la page, son ouverture, son adresse. */
import type { Words } from "../words.tsx";
import { nodes, number, relationships } from "./counting.ts";

export const panes: Words["panes"] = {
  all: "Volets",
  search: "Chercher",
  inspector: "Détails",
  cypher: "Cypher",
  timeline: "Chronologie",
  table: "Tableau",
  resize: "Redimensionner les volets",
};

export const header: Words["header"] = { export: "Exporter", more: "Plus", tools: "Image" };

export const store: Words["store"] = {
  away: "la base de données ne répond pas",
  embedded: () => "base intégrée",
  neo4j: (version) => (version ? `Neo4j ${version}` : "Neo4j"),
};

export const opening: Words["opening"] = {
  loading: "Lecture du graphe…",
  empty: "La base de données est vide",
  ingest:
    "Déposez ici des fichiers de faits, CSV, GEXF ou GraphML ; le dossier data/sample de Liaisons en contient pour commencer.",
  again: "Regarder à nouveau",
  cleared: "Le canevas est vide",
  clearedHint: "Cherchez un nom, lancez une requête Cypher, ou repartez des nœuds les mieux reliés.",
};

export const undrawn: Words["undrawn"] = {
  title: "L’image ne peut pas être dessinée",
  hint: "Le navigateur n’a pas WebGL, ou sa carte graphique est occupée ailleurs. L’image revient d’elle-même dès que possible ; le tableau et tout le reste fonctionnent en attendant.",
};

export const address: Words["address"] = {
  missing: (missing, all) =>
    missing < 2
      ? `${number(missing)} nœud sur ${number(all)} n’est plus dans cette base.`
      : `${number(missing)} nœuds sur ${number(all)} ne sont plus dans cette base.`,
  missingEdges: (missing) =>
    missing < 2
      ? `${relationships(missing)} n’est plus dans cette base.`
      : `${relationships(missing)} ne sont plus dans cette base.`,
  foreign: (all) => `L’adresse montre ${nodes(all)}, dont aucun n’est dans cette base. Voici ce qu’elle contient.`,
  damaged: "L’adresse est abîmée ou tronquée. Voici la première image à la place.",
  damagedHere: "Cette adresse est abîmée ou tronquée ; l’image reste comme elle est.",
  large: (all) =>
    `L’exploration qui était ici comptait ${nodes(all)} : plus qu’une adresse n’en peut contenir. Enregistrez une scène pour en garder ou en envoyer une de cette taille.`,
  copied: "L’adresse de cette image est copiée.",
  tooLarge: (all) => `Une adresse ne peut pas contenir ${nodes(all)}. Enregistrez une scène : son adresse est courte.`,
};
