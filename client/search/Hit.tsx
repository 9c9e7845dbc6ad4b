import { Combobox } from "@mantine/core";
import type { SearchAnswer } from "../../server/contract/explore.ts";
import { useWorkbench } from "../commands/workbench.tsx";
import { KindIcon } from "../look/KindIcon.tsx";
import { readable } from "../words/names.ts";
import { pieces } from "./match.ts";
import classes from "./search.module.css";

/** A node that was found: what it is called, what it is, and what matched where that is not its name. */
export function Hit({ hit, query }: { hit: SearchAnswer["hits"][number]; query: string }) {
  const { kinds, names, words, exploration } = useWorkbench();
  const { key, attributes } = hit.node;
  const kind = kinds.of(attributes.labels);
  const byName = hit.matched.text === attributes.caption;
  return (
    <Combobox.Option value={key} className={classes.hit}>
      <KindIcon kind={kind} size={22} />
      <span className={classes.what}>
        <span className={classes.caption}>
          <Marked text={attributes.caption} query={query} />
        </span>
        <span className={classes.kind}>
          {names.label(kind.label)}
          {!byName && (
            <>
              {" · "}
              {readable(hit.matched.property)}: <Marked text={hit.matched.text} query={query} />
            </>
          )}
        </span>
      </span>
      {exploration.graph.hasNode(key) && <span className={classes.shown}>{words.search.shown}</span>}
    </Combobox.Option>
  );
}

function Marked({ text, query }: { text: string; query: string }) {
  return pieces(text, query).map(({ text: piece, matched }, index) =>
    matched ? <mark key={index}>{piece}</mark> : piece,
  );
}
