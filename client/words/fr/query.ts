/** Écrire du Cypher et l’exécuter. */
import type { Words } from "../words.tsx";
import { count, nodes, number, rows } from "./counting.ts";

export const query: Words["query"] = {
  editor: "Requête Cypher",
  run: "Exécuter",
  runOne: "Exécuter la requête sous le curseur",
  runAll: "Tout exécuter",
  format: "Mettre en forme",
  comment: "Commenter ou décommenter",
  actions: "Autres actions sur cette requête",
  answers: "Réponses",
  changes: "Elle modifie le graphe : autorisez l’écriture avant de l’exécuter.",
  tooLong: (most) =>
    `Plus de ${number(most)} caractères : pas de vérification pendant la saisie. On peut l’exécuter tout de même.`,
  problems: (found) => `${count(found, "remarque", "remarques")} : F8 mène à la suivante`,
  found: {
    noLabel: (name) => `Aucun nœud n’a l’étiquette ${name}.`,
    noType: (name) => `Aucune relation n’est de type ${name}.`,
    noLabelOrType: (name) => `Rien n’a l’étiquette ou le type ${name}.`,
    noProperty: (name) => `Rien n’a la propriété ${name}.`,
    noFunction: (name) => `Cette base n’a pas de fonction ${name}.`,
    noProcedure: (name) => `Cette base n’a pas de procédure ${name}.`,
    noVariable: (name) => `Rien ne s’appelle ${name} ici.`,
    variableTwice: (name) => `Quelque chose s’appelle déjà ${name}.`,
    meant: (input, keyword) => `${input} n’est pas un mot-clé. Vouliez-vous dire ${keyword} ?`,
    unexpected: (input, expected) =>
      `${input === "" ? "Il manque quelque chose ici" : `« ${input} » ne peut pas se trouver ici`}${expected && ` ; attendu : ${expected}`}.`,
  },
  cancel: "Arrêter",
  allowWrites: "Autoriser l’écriture",
  results: "Résultats",
  idle: "Écrivez une requête ou prenez un exemple ; les lignes s’affichent ici au fur et à mesure.",
  running: (sofar) => `En cours… ${rows(sofar)}`,
  waiting: "En attente de la précédente",
  skipped: "Pas exécutée : une instruction précédente n’a pas abouti",
  cancelled: (sofar) => `Arrêtée après ${rows(sofar)}.`,
  rows,
  more: (next) => `Jusqu’à ${number(next)}`,
  took: (milliseconds) => `${number(Math.max(1, Math.round(milliseconds)))} ms`,
  show: (found) => `Afficher ${nodes(found)} sur le canevas`,
  shownOf: (shown, total) => `${number(shown)} sur ${nodes(total)} sont sur le canevas.`,
  counters: {
    nodesCreated: (value) => count(value, "nœud créé", "nœuds créés"),
    nodesDeleted: (value) => count(value, "nœud supprimé", "nœuds supprimés"),
    relationshipsCreated: (value) => count(value, "relation créée", "relations créées"),
    relationshipsDeleted: (value) => count(value, "relation supprimée", "relations supprimées"),
    propertiesSet: (value) => count(value, "propriété écrite", "propriétés écrites"),
    labelsAdded: (value) => count(value, "étiquette ajoutée", "étiquettes ajoutées"),
    labelsRemoved: (value) => count(value, "étiquette retirée", "étiquettes retirées"),
  },
};

export const queryTabs: Words["queryTabs"] = {
  all: "Requêtes",
  nth: (position) => `Requête ${number(position)}`,
  add: "Nouvelle requête",
  close: "Fermer la requête",
  rename: "Renommer la requête",
  closed: (name) => `« ${name} » est fermée.`,
  restore: "La rouvrir",
  keys: "Suppr ferme la requête, F2 la renomme.",
};

export const parameters: Words["parameters"] = {
  title: "Paramètres",
  type: (name) => `Type de ${name}`,
  guessed: (type) => `${type} (deviné)`,
  missing: "Il faut une valeur.",
  unreadable: (type) => `Ce n’est pas une valeur de type ${type}.`,
};

export const deleting: Words["deleting"] = {
  title: "Cette instruction supprime",
  text: "Elle retire des nœuds, des relations, des propriétés ou des éléments du schéma, sans retour possible.",
  run: "L’exécuter",
  no: "Ne pas l’exécuter",
  refused: "Elle n’a pas été exécutée.",
};

export const behind: Words["behind"] = {
  expand: "Voir le Cypher de ce déploiement",
  graph: "Voir le Cypher de la première image",
  search: "Voir le Cypher de cette recherche",
  paths: "Voir le Cypher de ces chemins",
  nothing: "Aucune instruction n’a été nécessaire.",
};

export const console: Words["console"] = {
  help: "Liste ces commandes.",
  param: "Donne à un paramètre une valeur, que la base calcule.",
  params: "Liste les paramètres, les oublie tous, ou en donne d’autres à la place.",
  schema: "Liste les étiquettes et les types de relation avec leurs propriétés.",
  history: "Liste ce qui a été exécuté ici, le dernier d’abord.",
  clear: "Efface les réponses.",
  alike: "Autre écriture.",
  label: "Étiquette",
  type: "Type de relation",
  columns: {
    command: "Commande",
    about: "Effet",
    what: "Quoi",
    name: "Nom",
    count: "Nombre",
    properties: "Propriétés",
    type: "Type",
    value: "Valeur",
    query: "Requête",
    when: "Quand",
    rows: "Lignes",
  },
};
