/** The page in English. Its shape is the shape of every language. */
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

export const en = {
  number,
  of: (part: number, whole: number) => `${number(part)} of ${number(whole)}`,
  status: (shown: number, total: number, edges: number) =>
    `${number(shown)} of ${nodes(total)} · ${relationships(edges)}`,
  canvas: (shown: number, edges: number) =>
    `Graph of ${nodes(shown)} and ${relationships(edges)}. The table pane lists them.`,
  position: (line: number, column: number) => `Line ${number(line)}, column ${number(column)}:`,
  loading: "Loading",
  retry: "Try again",
  close: "Close",
  more: "Show more",
  showMore: (next: number) => `Show ${number(next)} more`,
  less: "Show less",
  copied: "Copied.",
  notCopied: "The browser does not let this page copy.",

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
