/** Ce que l’on sait de ce qui est sélectionné ou affiché, et qui le dit. */
import type { Words } from "../words.tsx";
import { count, nodes, number, relationships } from "./counting.ts";

export const inspect: Words["inspect"] = {
  properties: "Propriétés",
  relationships: (total) => relationships(total),
  noRelationships: "Il n’est relié à rien.",
  onCanvas: (shown) => `${number(shown)} sur le canevas`,
  showAll: (total) => `Tout afficher (${number(total)})`,
  add: (next, left, label) =>
    next === left ? `+ ${number(left)} ${label}` : `+ ${number(next)} sur ${number(left)} ${label}`,
  sources: (sources) => count(sources, "source", "sources"),
  several: (selected) => count(selected, "nœud sélectionné", "nœuds sélectionnés"),
  severalEdges: (selected) => count(selected, "relation sélectionnée", "relations sélectionnées"),
  among: (edges) => `${relationships(edges)} entre eux`,
  shared: "Ce qu’ils ont en commun",
  nothingShared: "Sur le canevas, rien n’est relié à deux d’entre eux.",
};

export const expand: Words["expand"] = {
  collapsed: (gone) =>
    gone === 0 ? "Tout ce qu’il a apporté tient à autre chose." : `${nodes(gone)} ${gone < 2 ? "retiré" : "retirés"}.`,
  title: (selected, caption) => (selected === 1 ? `Déployer ${caption}` : `Déployer ${nodes(selected)}`),
  what: "Que faut-il ajouter ?",
  everything: "Tout",
  best: "D’abord ceux qui mènent le plus loin",
  group: (shown, total) => (shown > 0 ? `${number(shown)} sur ${number(total)} affichés` : number(total)),
  add: (chosen, total) => `En ajouter ${number(chosen)} sur ${number(total)}`,
  allShown: "Tous sont déjà sur le canevas.",
  left: (left) => `+${number(left)}`,
  leftOf: (left, caption) => `${count(left, "autre voisin", "autres voisins")} de ${caption} : afficher la suite`,
  nothingNew: "Rien de nouveau : tous les voisins sont déjà sur le canevas.",
  all: (added) => `${count(added, "nœud ajouté", "nœuds ajoutés")} ; il n’y en a pas d’autres.`,
  some: (shown, total) =>
    `${count(shown, "voisin", "voisins")} sur ${number(total)} ${shown < 2 ? "ajouté" : "ajoutés"}, les mieux reliés d’abord.`,
  more: (next) => `${number(next)} de plus`,
};

export const overview: Words["overview"] = {
  title: "Ce qu’il y a ici",
  holds: (total, kinds) => `${nodes(total)} de ${count(kinds, "type", "types")}.`,
  documents: (total) => `Sources : ${count(total, "document", "documents")}.`,
  begin: "Par où commencer",
  links: (degree) => count(degree, "lien", "liens"),
  how: "Comment explorer",
  tips: {
    node: "Cliquez sur un nœud pour voir à quoi il est relié.",
    evidence: "Cliquez sur une relation pour lire la phrase qui l’atteste.",
    expand: "Double-cliquez sur un nœud pour ajouter ses voisins.",
    legend: "Cliquez sur un type dans la légende pour le masquer.",
    import: "Déposez des fichiers sur la page pour les importer.",
    search: "/ pour chercher, Ctrl K pour tout le reste.",
  },
  database: "Dans la base",
};

export const evidence: Words["evidence"] = {
  title: "Qui le dit",
  nobody: "Aucun document n’en parle.",
  reader: "Document",
  accordingTo: (whom) => `selon ${whom}`,
  polarity: { asserted: "affirmé", denied: "démenti" },
  modality: { fact: "fait", planned: "prévu", offered: "proposé", alleged: "allégué" },
};
