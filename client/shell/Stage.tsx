import { Button, Group, Loader } from "@mantine/core";
import { IconAffiliate, IconDatabaseOff, IconPhotoOff } from "@tabler/icons-react";
import { type ReactNode, useCallback, useMemo, useState } from "react";
import { LayoutMenu } from "../arrange/LayoutMenu.tsx";
import { expandFurther, expandNodes } from "../commands/actions.ts";
import { CommandButton, CommandIcon } from "../commands/CommandButton.tsx";
import { useSnapshot, useWorkbench } from "../commands/workbench.tsx";
import { Canvas, type CanvasTarget } from "../graph/canvas/Canvas.tsx";
import { Failed } from "../look/States.tsx";
import { Find } from "../search/Find.tsx";
import { StyleMenu } from "../style/StyleMenu.tsx";
import { ContextMenu, type MenuPlace } from "./ContextMenu.tsx";
import type { Opening } from "./opening.ts";
import classes from "./shell.module.css";

/** The canvas with its controls, and what stands there while it has nothing to draw. */
export function Stage({ opening, onFrame }: { opening: Opening; onFrame(): void }) {
  const workbench = useWorkbench();
  const { exploration, canvas, kinds, names, scheme, words, minimap } = workbench;
  const { shown } = useSnapshot();
  const [menu, setMenu] = useState<MenuPlace | null>(null);
  const look = useMemo(
    () => ({
      scheme,
      kindOf: kinds.of,
      nameOf: (type: string) => names.type(type),
      leftOf: (count: number, caption: string) => ({
        text: words.expand.left(count),
        label: words.expand.leftOf(count, caption),
      }),
    }),
    [scheme, kinds, names, words],
  );
  const openMenu = useCallback(
    ({ node, edges }: CanvasTarget, at: { x: number; y: number }) => {
      const { selection } = exploration.snapshot();
      if (node && !selection.nodes.has(node)) exploration.select({ nodes: [node] });
      if (edges && !edges.some((edge) => selection.edges.has(edge))) exploration.select({ edges });
      setMenu({ ...at, of: node ? "node" : edges ? "edge" : "background" });
    },
    [exploration],
  );
  const closeMenu = () => {
    setMenu(null);
    canvas.current?.focus();
  };
  return (
    <main className={classes.stage}>
      <div className={classes.picture}>
        <Canvas
          ref={canvas}
          exploration={exploration}
          look={look}
          minimap={minimap}
          label={words.canvas(shown.nodes, shown.edges)}
          onExpand={(key) => void expandNodes(workbench, [key])}
          onMore={(key) => void expandFurther(workbench, key)}
          onMenu={openMenu}
          onFrame={onFrame}
          instead={<Undrawn />}
        />
      </div>
      <div className={classes.controls} role="toolbar" aria-label={words.header.tools}>
        <CommandIcon id="view.zoom-in" />
        <CommandIcon id="view.zoom-out" />
        <CommandIcon id="view.fit" />
        <CommandIcon id="selection.lasso" />
        <LayoutMenu />
        <StyleMenu />
      </div>
      <Find />
      <Instead opening={opening} />
      <ContextMenu place={menu} onClose={closeMenu} />
    </main>
  );
}

/** The browser cannot draw; all else goes on. */
function Undrawn() {
  const { words } = useWorkbench();
  return (
    <Message>
      <IconPhotoOff size={30} stroke={1.3} aria-hidden="true" />
      <h2>{words.undrawn.title}</h2>
      <p role="status">{words.undrawn.hint}</p>
      <CommandButton id="page.table" variant="light" />
    </Message>
  );
}

/** What stands where the picture would be. */
function Instead({ opening }: { opening: Opening }) {
  const { exploration, words } = useWorkbench();
  useSnapshot();
  if (opening.state === "failed") {
    return (
      <Message>
        <Failed error={opening.error} onRetry={opening.retry} />
      </Message>
    );
  }
  if (opening.state === "loading") {
    return (
      <Message>
        <Loader size={22} />
        <p role="status">{words.opening.loading}</p>
      </Message>
    );
  }
  if (exploration.graph.order > 0) return null;
  if (opening.state === "empty") {
    return (
      <Message>
        <IconDatabaseOff size={30} stroke={1.3} aria-hidden="true" />
        <h2>{words.opening.empty}</h2>
        <p>{words.opening.ingest}</p>
        <Group>
          <CommandButton id="page.import" variant="light" />
          <Button variant="default" onClick={opening.retry}>
            {words.opening.again}
          </Button>
        </Group>
      </Message>
    );
  }
  return (
    <Message>
      <IconAffiliate size={30} stroke={1.3} aria-hidden="true" />
      <h2>{words.opening.cleared}</h2>
      <p>{words.opening.clearedHint}</p>
      <CommandButton id="view.begin" variant="light" />
    </Message>
  );
}

function Message({ children }: { children: ReactNode }) {
  return <div className={classes.message}>{children}</div>;
}
