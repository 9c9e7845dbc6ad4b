/** The page as a whole: makes the workbench, lays out the panes, opens the first picture. */
import { useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { useLocalStorage, useMediaQuery } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo, useRef, useState } from "react";
import { reads } from "./api/reads.ts";
import { KeyboardHelp } from "./commands/KeyboardHelp.tsx";
import { Palette } from "./commands/Palette.tsx";
import { useShortcuts } from "./commands/useShortcuts.ts";
import { useSources } from "./commands/useSources.ts";
import { type Open, type QueryHandle, type Workbench, WorkbenchProvider } from "./commands/workbench.tsx";
import { Dropping } from "./exchange/Dropping.tsx";
import { Import } from "./exchange/Import.tsx";
import type { CanvasHandle } from "./graph/canvas/Canvas.tsx";
import { createExploration } from "./graph/create.ts";
import { DocumentReader } from "./inspect/DocumentReader.tsx";
import { Expanding } from "./inspect/Expanding.tsx";
import { createKinds } from "./look/kinds.ts";
import { useShared } from "./query/library/useShared.ts";
import { commands } from "./registry.ts";
import { Scenes } from "./scenes/Scenes.tsx";
import { Announcer, announce } from "./shell/Announcer.tsx";
import { useAddress } from "./shell/address.ts";
import { BottomBar } from "./shell/BottomBar.tsx";
import { Guard } from "./shell/Guard.tsx";
import { Header } from "./shell/Header.tsx";
import { notify } from "./shell/notify.tsx";
import { useOpening } from "./shell/opening.ts";
import { Panes } from "./shell/Panes.tsx";
import { useRecovery } from "./shell/recovery.ts";
import { Stage } from "./shell/Stage.tsx";
import classes from "./shell/shell.module.css";
import { createNames } from "./words/names.ts";
import { useSpeech } from "./words/words.tsx";

export function Page() {
  const workbench = useMakeWorkbench();
  const opening = useOpening(workbench);
  const moved = useAddress(workbench, opening.state === "open");
  useRecovery();
  useShared(workbench);
  useSources(workbench);
  useShortcuts(workbench);
  return (
    <WorkbenchProvider value={workbench}>
      <div className={classes.page}>
        <Header />
        <Panes>
          <Stage opening={opening} onFrame={moved} />
        </Panes>
        <BottomBar />
        <Announcer />
      </div>
      <Guard>
        <Palette />
        <Expanding />
        <KeyboardHelp />
        <DocumentReader />
        <Scenes />
        <Import />
        <Dropping />
      </Guard>
    </WorkbenchProvider>
  );
}

const CLOSED: Open = {
  panel: null,
  written: [],
  sheet: null,
  aside: "inspector",
  paths: null,
  expanding: null,
  finding: false,
  help: false,
  palette: false,
  reading: null,
  importing: null,
  styling: null,
  filter: null,
  scenes: false,
  scene: null,
};

function useMakeWorkbench(): Workbench {
  const [exploration] = useState(createExploration);
  const canvas = useRef<CanvasHandle>(null);
  const query = useRef<QueryHandle>(null);
  const { data: schema } = useQuery(reads.schema());
  const { data: health } = useQuery(reads.health());
  const speech = useSpeech();
  const kinds = useMemo(() => createKinds(schema?.labels), [schema]);
  const names = useMemo(() => createNames(schema, speech.language), [schema, speech.language]);
  const scheme = useComputedColorScheme("light");
  const { setColorScheme: setScheme } = useMantineColorScheme();
  const narrow = useMediaQuery("(max-width: 768px)", undefined, { getInitialValueInEffect: false });
  const [open, set] = useState(CLOSED);
  const setOpen = useCallback((change: Partial<Open>) => set((before) => ({ ...before, ...change })), []);
  const [singleKeys, setSingleKeys] = useLocalStorage({
    key: "liaisons-single-keys",
    defaultValue: true,
    getInitialValueInEffect: false,
  });
  const [minimap, setMinimap] = useLocalStorage({
    key: "liaisons-minimap",
    defaultValue: true,
    getInitialValueInEffect: false,
  });
  return {
    ...speech,
    commands,
    exploration,
    canvas,
    query,
    schema,
    health,
    kinds,
    names,
    scheme,
    setScheme,
    narrow,
    open,
    setOpen,
    minimap,
    setMinimap,
    singleKeys,
    setSingleKeys,
    notify,
    announce,
  };
}
