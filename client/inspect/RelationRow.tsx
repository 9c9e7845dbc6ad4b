import { useWorkbench } from "../commands/workbench.tsx";
import { KindIcon } from "../look/KindIcon.tsx";
import { readableDate } from "../words/dates.ts";
import classes from "./inspect.module.css";
import { type Relation, sourcesOf } from "./relations.ts";

/** The other end of a relation; choosing it selects the relation itself, whose sentence then stands in the inspector. */
export function RelationRow({ relation, name }: { relation: Relation; name: string }) {
  const { exploration, kinds, words, language } = useWorkbench();
  const { caption, labels } = exploration.graph.getNodeAttributes(relation.other);
  const { date, dateText } = relation.attributes.properties;
  const when = typeof date === "string" ? (readableDate(date, language) ?? date) : dateText;
  const sources = sourcesOf(relation.attributes);
  return (
    <button
      type="button"
      className={classes.relation}
      aria-label={[`${name} ${caption}`, when, sources !== null && words.inspect.sources(sources)]
        .filter(Boolean)
        .join(", ")}
      onClick={() => exploration.select({ edges: [relation.edge] })}
    >
      <KindIcon kind={kinds.of(labels)} />
      <span className={classes.other}>
        {caption}
        {typeof when === "string" && <span className={classes.when}>{when}</span>}
      </span>
      {sources !== null && <span className={classes.badge}>{words.inspect.sources(sources)}</span>}
    </button>
  );
}
