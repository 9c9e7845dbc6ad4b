/** Dispositions et mesures. */
import type { EntryWords } from "../entry.ts";
import type { Words } from "../words.tsx";
import { number } from "./counting.ts";

export const layout: Words["layout"] = {
  title: "Disposition",
  run: "Disposer",
  lacks: {
    edges: "Il n’y a pas sur le canevas de relation à suivre.",
    amounts: "Rien sur le canevas n’a de nombre ou de date selon lesquels disposer.",
    coordinates: "Rien sur le canevas n’a de latitude et de longitude.",
  },
};

export const measuring: Words["measuring"] = {
  progress: (share) => `Calcul en cours… ${number(Math.round(share * 100))} %`,
  stop: "Arrêter",
  stale: "Calculé avant que le graphe ne change.",
  missing: "Pas encore calculé.",
  resume: "Calculer",
};

export const layouts: Record<string, EntryWords> = {
  force: { name: "Par forces", about: "Les groupes se séparent ; ce qui va ensemble se retrouve ensemble." },
  hierarchical: {
    name: "En couches",
    about: "L’origine d’une relation est au-dessus de sa cible.",
    parameters: { types: "Suivant", direction: "Sens" },
    options: {
      direction: { down: "Vers le bas", up: "Vers le haut", right: "Vers la droite", left: "Vers la gauche" },
    },
  },
  radial: {
    name: "Autour d’un nœud",
    about: "Des anneaux : plus on s’éloigne, plus il faut de pas.",
    parameters: { center: "Au milieu", gap: "Entre les anneaux" },
  },
  "circle-pack": {
    name: "Groupes en disques",
    about: "Chaque type d’entité, ou chaque communauté, forme un disque.",
    parameters: { by: "Groupes" },
    options: { by: { label: "Types", community: "Communautés" } },
  },
  circular: { name: "En cercle", about: "Tout sur un cercle, les voisins côte à côte." },
  "on-axis": {
    name: "Le long d’un axe",
    about: "Selon une date ou un nombre ; ce qui n’en a pas se place près de ses voisins.",
    parameters: {
      of: "Une propriété des",
      property: "Propriété",
      edgeProperty: "Propriété",
      scale: "Échelle",
      direction: "Axe",
    },
    options: {
      of: { node: "Nœuds", edge: "Relations" },
      scale: { true: "Exacte", even: "Régulière" },
      direction: { right: "Horizontal", up: "Vertical" },
    },
  },
  geographic: { name: "Sur la carte", about: "Selon la latitude et la longitude, le nord en haut." },
  "no-overlap": {
    name: "Sans chevauchement",
    about: "Tout reste à peu près en place, mais rien n’en recouvre un autre.",
    parameters: { gap: "Écart" },
  },
};

export const metrics: Record<string, EntryWords> = {
  degree: { name: "Relations" },
  "in-degree": { name: "Relations entrantes" },
  "out-degree": { name: "Relations sortantes" },
  "page-rank": { name: "PageRank" },
  betweenness: { name: "Intermédiarité" },
  core: { name: "Cœur" },
  community: { name: "Communauté" },
  component: { name: "Composante" },
};
