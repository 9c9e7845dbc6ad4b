/** What commands and panes act on: the exploration, its canvas, what is open, and the words for it. */
import { createContext, type RefObject, useContext, useSyncExternalStore } from "react";
import type { HealthAnswer } from "../../server/contract/health.ts";
import type { SchemaAnswer } from "../../server/contract/schema.ts";
import type { Properties } from "../../server/contract/typed.ts";
import type { CanvasHandle } from "../graph/canvas/Canvas.tsx";
import type { Exploration, Snapshot } from "../graph/exploration.ts";
import type { Kinds } from "../look/kinds.ts";
import type { Names } from "../words/names.ts";
import type { Speech } from "../words/words.tsx";
import type { Command } from "./command.ts";

/** The panes that rise from the bottom bar. */
export type Panel = "cypher" | "timeline" | "table";
/** The panes beside the canvas; sheets over it where there is no room beside. */
export type Side = "search" | "inspector";

/** Between which nodes paths are looked for; null: still to be chosen. */
export interface PathEnds {
  from: string | null;
  to: string | null;
}

/** A query as it is handed to the editor. */
export interface Written {
  name?: string;
  cypher: string;
  params: Properties;
}

/** A scene that is open; `step` of the exploration at which it was as saved. */
export interface OpenScene {
  id: string;
  name: string;
  revision: number;
  step: object;
}

/** A file with its path in what was chosen: `folder/name.csv`. */
export interface ChosenFile {
  path: string;
  file: File;
}

export interface Open {
  panel: Panel | null;
  /** To be opened in the editor, a tab each, which then empties this; none of it is run. */
  written: readonly Written[];
  sheet: Side | null;
  /** What stands beside the canvas on the right. */
  aside: "inspector" | "paths";
  paths: PathEnds | null;
  /** The nodes of which a person chooses what to add. */
  expanding: string[] | null;
  /** Whether the field is there that finds nodes on the canvas. */
  finding: boolean;
  help: boolean;
  palette: boolean;
  /** The rules of style, and the one whose form is open. */
  styling: { rule: string | null } | null;
  /** The filter whose form is open. */
  filter: string | null;
  /** The list of scenes, and the one that is on the canvas. */
  scenes: boolean;
  scene: OpenScene | null;
  /** The files that are to be imported; none: they are still to be chosen. */
  importing: readonly ChosenFile[] | null;
  /** The document that is being read, and the claim whose words are marked in it. */
  reading: { document: string; claim?: string } | null;
}

export interface Notice {
  message: string;
  hint?: string;
  tone: "plain" | "problem";
  /** A newer one about the same takes the place of this one. */
  about?: "expanding";
  /** A next step, offered beside the message. */
  action?: { label: string; run(): void };
}

/** The Cypher pane, as its commands reach it. */
export interface QueryHandle {
  /** The statement under the cursor. */
  run(): void;
  runAll(): void;
  format(): void;
  toggleComment(): void;
  newTab(): void;
  closeTab(): void;
  renameTab(): void;
  /** Asks for a name first. */
  save(): void;
}

export interface Workbench extends Speech {
  commands: readonly Command[];
  exploration: Exploration;
  canvas: RefObject<CanvasHandle | null>;
  /** Null until the Cypher pane has been opened. */
  query: RefObject<QueryHandle | null>;
  /** What the database holds; undefined until it has said so. */
  schema: SchemaAnswer | undefined;
  health: HealthAnswer | undefined;
  kinds: Kinds;
  names: Names;
  scheme: "light" | "dark";
  setScheme(scheme: "light" | "dark"): void;
  /** Whether there is no room for panes beside the canvas. */
  narrow: boolean;
  open: Open;
  setOpen(change: Partial<Open>): void;
  /** Whether all of the picture stands small in a corner of the canvas. */
  minimap: boolean;
  setMinimap(on: boolean): void;
  singleKeys: boolean;
  setSingleKeys(on: boolean): void;
  notify(notice: Notice): void;
  /** Says something to those who do not see the canvas; it is not shown. */
  announce(text: string): void;
}

const WorkbenchContext = createContext<Workbench | null>(null);
export const WorkbenchProvider = WorkbenchContext.Provider;

export function useWorkbench(): Workbench {
  const workbench = useContext(WorkbenchContext);
  if (!workbench) throw new Error("useWorkbench needs a WorkbenchProvider above it");
  return workbench;
}

/** What the exploration shows now; the component is drawn again after every change. */
export function useSnapshot(): Snapshot {
  const { exploration } = useWorkbench();
  return useSyncExternalStore(exploration.subscribe, exploration.snapshot);
}
