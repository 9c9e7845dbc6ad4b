/** Faire entrer des fichiers. */
import type { Words } from "../words.tsx";
import { count, nodes, number, relationships } from "./counting.ts";

export const imports: Words["imports"] = {
  title: "Importer des fichiers",
  drop: "Déposez des fichiers ou des dossiers n’importe où sur la page, ou choisissez-les.",
  taken:
    "Fichiers de faits (YAML ou JSON) avec les articles qu’ils citent, paires de fichiers CSV aux en-têtes de neo4j-admin, GEXF, GraphML, JSON de graphology. Vous voyez ce qu’ils feraient avant que rien ne soit écrit.",
  files: "Choisir des fichiers",
  folder: "Choisir un dossier",
  dropping: "Déposez pour voir ce que contiennent ces fichiers",
  readOnly: "Ce serveur a été démarré en lecture seule : rien ne peut être importé.",
  tooLarge: (megabytes) =>
    `La page prend ${number(megabytes)} Mo à la fois. Au-delà, passez par la ligne de commande : liaisons ingest.`,
  checking: "Lecture des fichiers…",
  writing: "Écriture…",
  stop: "Arrêter",
  stopped: "Arrêté. Ce qui a été écrit reste ; les mêmes fichiers importés à nouveau le complètent.",
  holds: (files) => `Ce que ${files < 2 ? "ce fichier ferait" : `ces ${number(files)} fichiers feraient`} au graphe :`,
  nothing: "Ces fichiers ne contiennent rien.",
  known: "Tout cela est déjà dans le graphe.",
  outcomes: { created: "nouveau", updated: "modifié", unchanged: "inchangé", removed: "retiré" },
  titles: {
    entities: "Entités",
    documents: "Documents",
    passages: "Passages",
    claims: "Affirmations",
    links: "Liens des affirmations",
    mentions: "Mentions",
    relations: "Relations",
    nodes: "Nœuds",
    relationships: "Relations",
  },
  leftOut: (names, more) =>
    `Laissés de côté, car ce ne sont pas des textes en UTF-8 : ${names}${more > 0 ? ` et ${number(more)} autres` : ""}.`,
  refused: (problems) => `${count(problems, "erreur", "erreurs")} dans ces fichiers. Rien n’a été écrit.`,
  moreIssues: (more) => `Et ${number(more)} de plus.`,
  others: "En choisir d’autres",
  add: "Ajouter au graphe",
  done: (newNodes, newRelationships, changed) =>
    `Importé : ${nodes(newNodes)} et ${relationships(newRelationships)} en plus, ${count(changed, "modification", "modifications")}.`,
  shown: ({ keys, total }) =>
    `Le canevas montre ${number(keys.length)} des ${nodes(total)} de ces fichiers ; la recherche trouve les autres.`,
};
