import type { Words } from "../words.tsx";

export const table: Words["table"] = {
  title: "Ce que liste le tableau",
  nodes: "Nœuds",
  name: "Nom",
  kind: "Type",
  from: "De",
  type: "Relation",
  to: "À",
  metric: "Mesure",
  nothing: "Le canevas est vide.",
};
