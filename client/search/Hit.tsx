import { Combobox } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import type { SearchAnswer } from "../../server/contract/explore.ts";
import { useWorkbench } from "../commands/workbench.tsx";
import { KindIcon } from "../look/KindIcon.tsx";
import { readable } from "../words/names.ts";
import { around, pieces } from "./match.ts";
import classes from "./search.module.css";

/** A node that was found: what it is called, what it is, and what matched where that is not its name. */
export function Hit({ hit, query }: { hit: SearchAnswer["hits"][number]; query: string }) {
  const { kinds, names, words, exploration } = useWorkbench();
  const { key, attributes } = hit.node;
  const kind = kinds.of(attributes.labels);
  const isShown = exploration.graph.hasNode(key);
  const caption = isShown ? exploration.captionOf(key) : attributes.caption;
  const byName = hit.matched.text === caption;
  return (
    <Combobox.Option value={key} className={classes.hit}>
      <KindIcon kind={kind} size={22} />
      <span className={classes.what}>
        <span className={classes.caption}>
          <Marked text={caption} query={query} />
        </span>
        <span className={classes.kind}>
          {names.label(kind.label)}
          {!byName && (
            <>
              {" · "}
              {readable(hit.matched.property)}: <Marked text={hit.matched.text} query={query} short />
            </>
          )}
        </span>
      </span>
      {!isShown && <IconPlus size={14} stroke={1.8} aria-label={words.search.absent} />}
    </Combobox.Option>
  );
}

function Marked({ text, query, short = false }: { text: string; query: string; short?: boolean }) {
  const all = pieces(text, query);
  return (short ? around(all) : all).map(({ text: piece, matched }, index) =>
    matched ? <mark key={index}>{piece}</mark> : piece,
  );
}
