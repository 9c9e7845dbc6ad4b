import { useWorkbench } from "../commands/workbench.tsx";
import { KindIcon } from "../look/KindIcon.tsx";
import parts from "../look/parts.module.css";
import classes from "./inspect.module.css";
import { type Relation, sourcesOf, whenOf } from "./relations.ts";

/** The other end of a relation; choosing it selects the relation itself, whose sentence then stands in the inspector. */
export function RelationRow({ relation, name }: { relation: Relation; name: string }) {
  const { exploration, kinds, words, language } = useWorkbench();
  const labels = exploration.graph.getNodeAttribute(relation.other, "labels");
  const when = whenOf(relation.attributes, language);
  const sources = sourcesOf(relation.attributes);
  return (
    <button type="button" className={classes.relation} onClick={() => exploration.select({ edges: [relation.edge] })}>
      <KindIcon kind={kinds.of(labels)} />
      <span className={classes.other}>
        {/* The type stands beside the whole group; whoever hears the button alone hears it here. */}
        <span className={parts.heard}>{name} </span>
        {exploration.captionOf(relation.other)}
        {when !== null && <span className={classes.when}>{when}</span>}
      </span>
      {sources !== null && <span className={classes.badge}>{words.inspect.sources(sources)}</span>}
    </button>
  );
}
