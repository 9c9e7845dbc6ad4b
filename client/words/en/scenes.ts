import { nodes, number, relationships } from "./counting.ts";

export const scenes = {
  title: "Scenes",
  name: "Name of the scene",
  save: "Save",
  saved: (name: string) => `“${name}” is saved.`,
  list: (saved: number) => (saved === 0 ? "Saved" : `${number(saved)} saved`),
  none: "Nothing is saved yet. A scene keeps what is on the canvas, where it is and how it is filtered.",
  holds: (shown: number, edges: number) => `${nodes(shown)}, ${relationships(edges)}`,
  changed: "changed since it was saved",
  elsewhere: "another database",
  foreign: (name: string, here: number, all: number) =>
    `“${name}” was saved of another database; this one holds ${number(here)} of its ${nodes(all)}. It is shown as it was saved.`,
  rename: "Rename",
  renameNamed: (name: string) => `Rename “${name}”`,
  delete: "Delete",
  deleteNamed: (name: string) => `Delete “${name}”`,
  deleted: (name: string) => `“${name}” is deleted.`,
  newer: (name: string) => `“${name}” was changed by someone else after you opened it.`,
  overwrite: "Overwrite it",
  unreadable: (files: string) => `Not readable, left alone: ${files}`,
};
