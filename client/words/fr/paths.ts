/** Les chemins, et les phrases qui les racontent. */
import type { Words } from "../words.tsx";
import { count, number } from "./counting.ts";

export const paths: Words["paths"] = {
  title: "Chemins",
  from: "De",
  to: "À",
  close: "Fermer les chemins",
  swap: "Intervertir",
  choose: "Choisissez deux nœuds pour voir ce qui les relie.",
  same: "C’est un seul et même nœud : un chemin mène de l’un à l’autre.",
  options: (hops, chosen) =>
    `Jusqu’à ${count(hops, "étape", "étapes")} · ${chosen > 0 ? count(chosen, "relation choisie", "relations choisies") : "toute relation"}`,
  form: {
    name: "Chemins",
    parameters: { which: "Lesquels", hops: "Étapes au plus", types: "Seulement par", avoid: "Jamais par" },
    options: { which: { shortest: "Le plus court", allShortest: "Les plus courts", all: "Tous" } },
  },
  count: (ways) => count(ways, "chemin", "chemins"),
  oneOf: (ways) => `L’un des ${number(ways)} aussi courts.`,
  truncated:
    "Il y en a d’autres : voici les plus courts. Écartez les relations qui mènent partout pour voir les suivants.",
  none: (hops, chosen) =>
    `Aucun chemin en ${count(hops, "étape", "étapes")} au plus${chosen ? " par ces relations" : ""}.`,
  gaveUp: (hops) =>
    `Aucun chemin trouvé en ${count(hops, "étape", "étapes")}, mais les relations sont trop nombreuses pour être toutes examinées.`,
  widen: (hops) => `Chercher jusqu’à ${number(hops)} étapes`,
  direct: "Directement",
  via: (names) => `En passant par ${names}`,
  hops: (hops) => count(hops, "étape", "étapes"),
  moreSources: (sources) => `et ${count(sources, "autre source", "autres sources")}`,
  untold: (relations) => `${count(relations, "autre relation les relie", "autres relations les relient")}.`,
  note: (at) => `Note ${number(at)} : ouvrir le document`,
  notes: "Sources",
  copy: "Copier",
  copyOne: { text: "Ce chemin en texte", markdown: "Ce chemin en Markdown" },
  copyAll: {
    text: (ways) => `Les ${number(ways)} en texte`,
    markdown: (ways) => `Les ${number(ways)} en Markdown`,
  },
};

export const tell: Words["tell"] = {
  quoted: (text) => `« ${text} »`,
  place: (place, labels) => {
    if (!labels.includes("Place")) return `(lieu : ${place})`;
    return /^Les? /.test(place) ? place.replace(/^Le(s)? /, (_, several) => (several ? "aux " : "au ")) : `à ${place}`;
  },
  reservation: (unsaid) => `${unsaid} : `,
  unsaid: {
    denied: "démenti",
    planned: "prévu, sans que l’on sache si cela a eu lieu",
    offered: "proposé, sans que l’on sache si cela a été accepté",
    alleged: "allégué",
  },
};
