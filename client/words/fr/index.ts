/** La page en français. */

import type { Words } from "../words.tsx";
import { layout, layouts, measuring, metrics } from "./arrange.ts";
import { align, commands, groups, keyboard, palette, spread } from "./commands.ts";
import { nodes, number, relationships } from "./counting.ts";
import { filters } from "./filters.ts";
import { forms } from "./forms.ts";
import { imports } from "./imports.ts";
import { evidence, expand, inspect, overview } from "./inspect.ts";
import { library } from "./library.ts";
import { paths, tell } from "./paths.ts";
import { hints, problems } from "./problems.ts";
import { behind, console, deleting, parameters, query, queryTabs } from "./query.ts";
import { results } from "./results.ts";
import { scenes } from "./scenes.ts";
import { find, legend, search } from "./search.ts";
import { address, header, opening, panes, store, undrawn } from "./shell.ts";
import { rules, style } from "./style.ts";
import { table } from "./table.ts";
import { timeline } from "./timeline.ts";

export const fr: Words = {
  number,
  of: (part, whole) => `${number(part)} sur ${number(whole)}`,
  status: (shown, total, edges) => `${number(shown)} sur ${nodes(total)} · ${relationships(edges)}`,
  canvas: (shown, edges) => `Graphe de ${nodes(shown)} et ${relationships(edges)}. Le volet Tableau en donne la liste.`,
  position: (line, column) => `Ligne ${number(line)}, colonne ${number(column)} :`,
  loading: "Chargement",
  retry: "Réessayer",
  close: "Fermer",
  more: "Lire la suite",
  showMore: (next) => `En afficher ${number(next)} de plus`,
  less: "Replier",
  copied: "Copié.",
  notCopied: "Le navigateur ne permet pas à cette page de copier.",

  layout,
  style,
  measuring,
  layouts,
  metrics,
  rules,
  forms,
  panes,
  header,
  store,
  groups,
  commands,
  align,
  spread,
  palette,
  keyboard,
  opening,
  undrawn,
  address,
  search,
  find,
  legend,
  scenes,
  imports,
  timeline,
  filters,
  expand,
  inspect,
  overview,
  evidence,
  tell,
  paths,
  query,
  results,
  library,
  deleting,
  behind,
  queryTabs,
  parameters,
  console,
  table,
  problems,
  hints,
};
