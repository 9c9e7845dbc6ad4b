/** Le style et ses règles. */
import type { EntryWords } from "../entry.ts";
import type { Words } from "../words.tsx";
import { number } from "./counting.ts";

export const style: Words["style"] = {
  title: "Style",
  add: "Ajouter une règle",
  none: "Couleurs et pictogrammes sont ceux des types d’entités ; les tailles suivent le nombre de relations. Une règle en décide autrement.",
  on: (rule) => `${rule} : appliquer`,
  up: (rule) => `${rule} : monter`,
  down: (rule) => `${rule} : descendre`,
  remove: (rule) => `${rule} : supprimer`,
  unknown: "Cette règle est d’une sorte inconnue ici.",
  notAmounts: "Il n’y a ni nombres ni dates sur lesquels se régler.",
  nothing: "Rien sur le canevas n’a de valeur pour cela.",
  about: (names) => `de ${names}`,
  others: (count) => `et ${number(count)} de plus`,
  meaning: "Couleurs et tailles",
};

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

/** Nodes and their borders are coloured alike. */
const PAINT = {
  parameters: {
    labels: "Seulement les types",
    by: "Selon",
    metric: "Mesure",
    property: "Propriété",
    color: "Couleur",
    ramp: "Échelle",
  },
  options: { by: { metric: "Mesure", property: "Propriété", one: "La même" }, color: COLORS, ramp: RAMPS },
};

export const rules: Record<string, EntryWords> = {
  "node-color": { name: "Couleur des nœuds", ...PAINT },
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
  "node-border": { name: "Contour des nœuds", ...PAINT },
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
