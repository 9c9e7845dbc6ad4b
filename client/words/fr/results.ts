/** Ce qu’une requête a répondu. */
import type { Words } from "../words.tsx";
import { count, number, rows } from "./counting.ts";

export const results: Words["results"] = {
  answer: "Réponse",
  view: "Présentation",
  views: { table: "Tableau", json: "JSON", chart: "Graphique", plan: "Plan" },
  filter: "Filtrer les lignes",
  value: "Valeur",
  nothing: "Rien n’a été trouvé.",
  cut: (limit, total) =>
    total === null
      ? `${rows(limit)}, car la limite est de ${number(limit)} ; il y en a d’autres`
      : `${number(limit)} sur ${rows(total)}, car la limite est de ${number(limit)}`,
  count: "Les compter",
  counting: (sofar) => `Arrêter le comptage${sofar > 0 ? ` (${number(sofar)})` : ""}`,
  all: (total) => `Toutes (${number(total)})`,
  first: (milliseconds) => `première ligne après ${number(Math.max(1, Math.round(milliseconds)))} ms`,
  seconds: (seconds) => `${seconds.toFixed(1).replace(".", ",")} s`,
  escape: "Échap arrête",
  remarks: "Remarques de la base de données",
  take: "Copier ou enregistrer",
  copyRows: (count) => `Copier ${rows(count)}`,
  copyAs: (format) => `Copier en ${format}`,
  saveRows: (count) => `Enregistrer ${rows(count)}`,
  saveAll: "Enregistrer toutes les lignes, sans limite",
  allAs: (format) => `Toutes les lignes en ${format}`,
  savingAll: "Lecture de toutes les lignes ; le fichier sera enregistré dès qu’elles seront là.",
  copyValue: "Copier",
  copyJson: "Copier en JSON",
  copyRow: "Copier la ligne",
  showHow: "Comment l’afficher",
  instead: "Afficher à la place de ce qui est sur le canevas",
  join: "Relier aussi à ce qui est affiché",
  expected: (value) => count(value, "ligne attendue", "lignes attendues"),
  dbHits: (value) => count(value, "accès à la base", "accès à la base"),
  milliseconds: (value) => `${value < 10 ? value.toFixed(2).replace(".", ",") : number(Math.round(value))} ms`,
  chart: {
    up: "Nombres",
    over: "selon",
    across: "Selon quelle colonne",
    kind: "Type de graphique",
    bars: "Barres",
    line: "Ligne",
    first: (drawn, total) => `les ${number(drawn)} premières sur ${rows(total)}`,
  },
};
