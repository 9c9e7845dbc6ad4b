import { CloseButton, SegmentedControl } from "@mantine/core";
import { useWorkbench } from "../commands/workbench.tsx";
import { Inspector } from "../inspect/Inspector.tsx";
import { Paths } from "../paths/Paths.tsx";
import classes from "./shell.module.css";

/** What stands beside the canvas: what is selected and, once they were asked for, paths. */
export function Aside() {
  const { open, setOpen, words, narrow } = useWorkbench();
  if (!open.paths) return <Inspector />;
  return (
    <>
      <div className={classes.switch}>
        <SegmentedControl
          size="xs"
          aria-label={words.panes.inspector}
          value={open.aside}
          onChange={(aside) => setOpen({ aside: aside as typeof open.aside })}
          data={[
            { value: "inspector", label: words.panes.inspector },
            { value: "paths", label: words.paths.title },
          ]}
        />
        {/* A sheet has a way to close it already. */}
        {!narrow && (
          <CloseButton
            size="sm"
            aria-label={words.paths.close}
            onClick={() => setOpen({ paths: null, aside: "inspector" })}
          />
        )}
      </div>
      {/* Either keeps its state while the other is looked at. */}
      <div hidden={open.aside !== "inspector"}>
        <Inspector />
      </div>
      <div hidden={open.aside !== "paths"}>
        <Paths />
      </div>
    </>
  );
}
