/** Comment s’appellent les entrées des registres : dispositions, mesures, règles de style. */
import type { EntryWords } from "./entry.ts";

const COLORS = {
  blue: "Bleu",
  orange: "Orange",
  teal: "Sarcelle",
  rose: "Rose",
  yellow: "Jaune",
  sky: "Ciel",
  violet: "Violet",
  green: "Vert",
  brown: "Brun",
  red: "Rouge",
  slate: "Gris",
};
const RAMPS = { viridis: "Viridis", blues: "Bleus", embers: "Braises" };

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

export const rules: Record<string, EntryWords> = {
  "node-color": {
    name: "Couleur des nœuds",
    parameters: {
      labels: "Seulement les types",
      by: "Selon",
      metric: "Mesure",
      property: "Propriété",
      color: "Couleur",
      ramp: "Échelle",
    },
    options: { by: { metric: "Mesure", property: "Propriété", one: "La même" }, color: COLORS, ramp: RAMPS },
  },
  "node-size": {
    name: "Taille des nœuds",
    parameters: { labels: "Seulement les types", by: "Selon", metric: "Mesure", property: "Propriété", size: "Taille" },
    options: { by: { metric: "Mesure", property: "Propriété", one: "La même" } },
  },
  "node-caption": { name: "Légendes des nœuds", parameters: { labels: "Seulement les types", property: "Propriété" } },
  "node-icon": {
    name: "Pictogramme",
    parameters: { labels: "Seulement les types", icon: "Pictogramme" },
    options: {
      icon: {
        Person: "Personne",
        Group: "Groupe",
        Organization: "Immeuble",
        Media: "Journal",
        Country: "Drapeau",
        Place: "Repère",
        Event: "Calendrier",
        Declaration: "Certificat",
        Law: "Marteau",
        Policy: "Balance",
        Plan: "Porte-bloc",
        Product: "Boîte",
        Work: "Article",
      },
    },
  },
  "node-border": {
    name: "Contour des nœuds",
    parameters: {
      labels: "Seulement les types",
      by: "Selon",
      metric: "Mesure",
      property: "Propriété",
      color: "Couleur",
      ramp: "Échelle",
    },
    options: { by: { metric: "Mesure", property: "Propriété", one: "La même" }, color: COLORS, ramp: RAMPS },
  },
  "edge-color": {
    name: "Couleur des relations",
    parameters: { types: "Seulement les types", by: "Selon", property: "Propriété", color: "Couleur", ramp: "Échelle" },
    options: { by: { property: "Propriété", one: "La même" }, color: COLORS, ramp: RAMPS },
  },
  "edge-width": {
    name: "Épaisseur des relations",
    parameters: { types: "Seulement les types", by: "Selon", property: "Propriété", width: "Épaisseur" },
    options: { by: { property: "Propriété", one: "La même" } },
  },
};
