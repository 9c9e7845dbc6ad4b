import type { Words } from "../words.tsx";
import { count, number } from "./counting.ts";

export const timeline: Words["timeline"] = {
  nothing:
    "Rien sur le canevas n’est daté. Les relations et les nœuds qui portent une date, par exemple 2025-02-11, se rangent ici dans le temps.",
  clock: "Horloge",
  happened: "Date des faits",
  reported: "Date de publication",
  property: {
    node: (property) => `Nœuds : ${property}`,
    edge: (property) => `Relations : ${property}`,
  },
  play: "Lire",
  pause: "Pause",
  step: "Étape suivante",
  speed: "Vitesse",
  all: "Toute la période",
  from: "De",
  to: "À",
  window: "Fenêtre de temps",
  undated: (undated) => `Garder ${number(undated)} sans date`,
  counts: {
    node: (inside, dated) => `${number(inside)} sur ${count(dated, "nœud daté", "nœuds datés")}`,
    edge: (inside, dated) => `${number(inside)} sur ${count(dated, "relation datée", "relations datées")}`,
  },
};
