import { IconFileImport } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import { asProblem } from "../api/problem.ts";
import { useWorkbench } from "../commands/workbench.tsx";
import { sayProblem } from "../words/problems.ts";
import { fromDrop } from "./chosen.ts";
import { canImport } from "./commands.ts";
import classes from "./import.module.css";

/** Takes files that are dropped anywhere on the page, which the browser would open in its place. */
export function Dropping() {
  const workbench = useWorkbench();
  const latest = useRef(workbench);
  latest.current = workbench;
  const [isOver, setOver] = useState(false);

  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const drop = (event: DragEvent) => {
      setOver(false);
      if (!holdsFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      const { words, notify, setOpen } = latest.current;
      if (!canImport(latest.current)) return notify({ message: words.imports.readOnly, tone: "problem" });
      fromDrop(event.dataTransfer).then(
        (importing) => setOpen({ importing }),
        (error) => notify({ ...sayProblem(words, asProblem(error)), tone: "problem" }),
      );
    };
    window.addEventListener("dragover", over);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", over);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
    };
  }, []);

  if (!isOver) return null;
  return (
    <div className={classes.dropping}>
      <p>
        <IconFileImport size={28} stroke={1.4} aria-hidden="true" />
        {workbench.words.imports.dropping}
      </p>
    </div>
  );
}

/** The editor takes dropped files itself, as text. */
const holdsFiles = ({ dataTransfer, target }: DragEvent): boolean =>
  dataTransfer?.types.includes("Files") === true && !(target instanceof Element && target.closest(".cm-editor"));
