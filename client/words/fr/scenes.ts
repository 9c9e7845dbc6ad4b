import type { Words } from "../words.tsx";
import { count, nodes, number, relationships } from "./counting.ts";

export const scenes: Words["scenes"] = {
  title: "Scènes",
  name: "Nom de la scène",
  save: "Enregistrer",
  saved: (name) => `« ${name} » est enregistrée.`,
  list: (saved) => (saved === 0 ? "Enregistrées" : count(saved, "enregistrée", "enregistrées")),
  none: "Rien n’est enregistré. Une scène garde ce qui est sur le canevas, à sa place, avec ses filtres.",
  holds: (shown, edges) => `${nodes(shown)}, ${relationships(edges)}`,
  changed: "modifiée depuis l’enregistrement",
  elsewhere: "autre base",
  foreign: (name, here, all) =>
    `« ${name} » vient d’une autre base ; celle-ci contient ${number(here)} de ses ${nodes(all)}. Elle s’affiche telle qu’enregistrée.`,
  rename: "Renommer",
  renameNamed: (name) => `Renommer « ${name} »`,
  delete: "Supprimer",
  deleteNamed: (name) => `Supprimer « ${name} »`,
  deleted: (name) => `« ${name} » est supprimée.`,
  newer: (name) => `« ${name} » a été modifiée par quelqu’un d’autre depuis que vous l’avez ouverte.`,
  overwrite: "La remplacer",
  unreadable: (files) => `Illisibles, laissés tels quels : ${files}`,
};
