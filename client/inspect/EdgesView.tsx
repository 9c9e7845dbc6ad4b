import { useWorkbench } from "../commands/workbench.tsx";
import { KindIcon } from "../look/KindIcon.tsx";
import parts from "../look/parts.module.css";
import { useFirst } from "../look/useFirst.tsx";
import classes from "./inspect.module.css";
import { whenOf } from "./relations.ts";

const LISTED = 100;

/** Several relations at once, such as those that the canvas bundles: each leads to itself. */
export function EdgesView({ keys }: { keys: string[] }) {
  const { words } = useWorkbench();
  const { shown, more } = useFirst(keys, LISTED);
  return (
    <>
      <h2 className={classes.title}>{words.inspect.severalEdges(keys.length)}</h2>
      <div className={classes.relations}>
        {shown.map((key) => (
          <Row key={key} edgeKey={key} />
        ))}
        {more}
      </div>
    </>
  );
}

function Row({ edgeKey }: { edgeKey: string }) {
  const { exploration, kinds, names, language } = useWorkbench();
  const { graph } = exploration;
  const attributes = graph.getEdgeAttributes(edgeKey);
  const [source, target] = graph.extremities(edgeKey);
  const when = whenOf(attributes, language);
  return (
    <button type="button" className={classes.relation} onClick={() => exploration.select({ edges: [edgeKey] })}>
      <KindIcon kind={kinds.of(graph.getNodeAttribute(source, "labels"))} />
      <span className={classes.other}>
        {exploration.captionOf(source)} <span className={parts.quiet}>{names.type(attributes.type)}</span>{" "}
        {exploration.captionOf(target)}
        {when !== null && <span className={classes.when}>{when}</span>}
      </span>
    </button>
  );
}
