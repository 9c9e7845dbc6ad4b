/** Trouver : dans la base, sur le canevas, dans la légende. */
import type { Words } from "../words.tsx";
import { count, number } from "./counting.ts";

export const search: Words["search"] = {
  label: "Chercher dans la base",
  placeholder: "Chercher dans le graphe",
  none: (query) => `Rien ne correspond à « ${query} ».`,
  count: (shown, total) => `${number(shown)} sur ${count(total, "résultat", "résultats")}`,
  absent: "Pas encore sur le canevas",
};

export const find: Words["find"] = {
  label: "Trouver sur le canevas",
  found: (at, total) =>
    total === 0
      ? "Pas sur le canevas"
      : at === 0
        ? count(total, "résultat", "résultats")
        : `${number(at)} sur ${number(total)}`,
};

export const legend: Words["legend"] = {
  selectKind: (kind) => `Tout sélectionner : ${kind}`,
  kinds: "Types d’entités",
  relationships: "Relations",
  dashed: "N’a pas eu lieu, ou pas encore : démenti, prévu ou proposé",
  all: (total) => `Tout afficher (${number(total)})`,
};
