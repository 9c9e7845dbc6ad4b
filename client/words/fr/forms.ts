import type { Words } from "../words.tsx";
import { number } from "./counting.ts";

export const forms: Words["forms"] = {
  any: "Peu importe",
  choose: "Choisir…",
  nothing: "Rien de ce nom.",
  invalid: {
    missing: (label) => `« ${label} » n’est pas renseigné.`,
    kind: (label, given) => `« ${label} » ne peut pas être « ${given} ».`,
    option: (label, given) => `« ${label} » ne peut pas être « ${given} ».`,
    gone: (label, given) => `« ${label} » vaut « ${given} », que rien n’a sur le canevas.`,
    range: (label, least, most) =>
      most === null
        ? `« ${label} » doit valoir au moins ${number(least ?? 0)}.`
        : least === null
          ? `« ${label} » doit valoir au plus ${number(most)}.`
          : `« ${label} » doit être compris entre ${number(least)} et ${number(most)}.`,
  },
};
