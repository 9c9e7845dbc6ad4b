import { Drawer, Splitter } from "@mantine/core";
import type { SplitterPaneSize } from "@mantine/hooks";
import { useLocalStorage } from "@mantine/hooks";
import { lazy, type ReactNode, Suspense, useEffect, useState } from "react";
import { type Panel, useSnapshot, useWorkbench } from "../commands/workbench.tsx";
import { Filters } from "../filters/Filters.tsx";
import { Loading } from "../look/States.tsx";
import { Legend } from "../search/Legend.tsx";
import { Search } from "../search/Search.tsx";
import { Meanings } from "../style/Meanings.tsx";
import { Aside } from "./Aside.tsx";
import { Guard } from "./Guard.tsx";
import classes from "./shell.module.css";

const QueryPanel = lazy(() => import("../query/QueryPanel.tsx"));
const Timeline = lazy(() => import("../timeline/Timeline.tsx"));
const Table = lazy(() => import("../table/Table.tsx"));

const SIDES: SplitterPaneSize[] = ["264px", 100, "352px"];
const RISEN: Record<Panel, SplitterPaneSize> = { cypher: "340px", timeline: "196px", table: "340px" };

/** Search and legend, canvas, inspector side by side; below them what rises from the bar. Each border can be dragged. */
export function WidePanes({ stage }: { stage: ReactNode }) {
  const { open, words } = useWorkbench();
  const [sides, setSides] = useLocalStorage<SplitterPaneSize[]>({
    key: "liaisons-panes",
    defaultValue: SIDES,
    getInitialValueInEffect: false,
  });
  const [risen, setRisen] = useLocalStorage<Record<Panel, SplitterPaneSize>>({
    key: "liaisons-panels",
    defaultValue: RISEN,
    getInitialValueInEffect: false,
  });
  const handle = { handle: { "aria-label": words.panes.resize } };
  return (
    <Splitter
      orientation="vertical"
      className={classes.panes}
      lineSize={open.panel ? 1 : 0}
      withHandle={false}
      handleColor="var(--line)"
      step="16px"
      shiftStep="64px"
      sizes={[100, open.panel ? risen[open.panel] : "0px"]}
      onSizeChange={([, size]) => open.panel && size !== undefined && setRisen({ ...risen, [open.panel]: size })}
      attributes={handle}
    >
      <Splitter.Pane defaultSize={100} className={classes.pane}>
        <Splitter
          className={classes.panes}
          lineSize={1}
          withHandle={false}
          handleColor="var(--line)"
          step="16px"
          shiftStep="64px"
          sizes={sides}
          onSizeChange={setSides}
          attributes={handle}
        >
          <Splitter.Pane defaultSize="264px" min="200px" max="420px" className={classes.side}>
            <SearchPane />
          </Splitter.Pane>
          <Splitter.Pane defaultSize={100} className={classes.pane}>
            {stage}
          </Splitter.Pane>
          <Splitter.Pane defaultSize="352px" min="280px" max="640px" className={classes.side}>
            <aside aria-label={words.panes.inspector}>
              <Guard>
                <Aside />
              </Guard>
            </aside>
          </Splitter.Pane>
        </Splitter>
      </Splitter.Pane>
      <Splitter.Pane defaultSize="0px" max="75%" className={classes.risen}>
        <Risen />
      </Splitter.Pane>
    </Splitter>
  );
}

/** On a phone the panes are sheets over a canvas as wide as the page. */
export function NarrowPanes({ stage }: { stage: ReactNode }) {
  const { open, setOpen, words } = useWorkbench();
  const { selection } = useSnapshot();
  const chosen = [...selection.nodes, ...selection.edges].join();
  useEffect(() => {
    if (chosen) setOpen({ sheet: "inspector" });
  }, [chosen, setOpen]);
  const close = { "aria-label": words.close };
  return (
    <>
      <div className={classes.pane} data-lifted={open.sheet === "inspector" || undefined}>
        {stage}
      </div>
      <Drawer
        opened={open.sheet === "search"}
        onClose={() => setOpen({ sheet: null })}
        position="bottom"
        size="80%"
        title={words.panes.search}
        closeButtonProps={close}
        classNames={{ content: classes.sheet }}
      >
        <SearchPane />
      </Drawer>
      {/* The canvas stays in reach above it: touching another node shows that one. */}
      <Drawer
        opened={open.sheet === "inspector"}
        onClose={() => setOpen({ sheet: null })}
        position="bottom"
        size="56%"
        title={words.panes.inspector}
        closeButtonProps={close}
        withOverlay={false}
        trapFocus={false}
        lockScroll={false}
        classNames={{ content: classes.sheet, body: classes.flush }}
      >
        <Guard>
          <Aside />
        </Guard>
      </Drawer>
      <Drawer
        opened={open.panel !== null}
        onClose={() => setOpen({ panel: null })}
        position="bottom"
        size="100%"
        keepMounted
        title={open.panel && words.panes[open.panel]}
        closeButtonProps={close}
        classNames={{ content: classes.full, body: classes.fill }}
      >
        <Risen />
      </Drawer>
    </>
  );
}

function SearchPane() {
  return (
    <div className={classes.searchPane}>
      <Search />
      <Filters />
      <Meanings />
      <Legend />
    </div>
  );
}

const PANELS = { cypher: QueryPanel, timeline: Timeline, table: Table };

/** A pane that was opened once keeps its state while another one, or none, is shown. */
function Risen() {
  const { open, words } = useWorkbench();
  const [used, setUsed] = useState<Panel[]>([]);
  if (open.panel && !used.includes(open.panel)) setUsed([...used, open.panel]);
  return used.map((panel) => {
    const Content = PANELS[panel];
    return (
      <section key={panel} className={classes.fill} aria-label={words.panes[panel]} hidden={open.panel !== panel}>
        <Guard>
          <Suspense fallback={<Loading lines={4} />}>
            <Content />
          </Suspense>
        </Guard>
      </section>
    );
  });
}
