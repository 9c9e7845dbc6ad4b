import { useMemo } from "react";
import { goTo } from "../commands/actions.ts";
import { CommandButton } from "../commands/CommandButton.tsx";
import { useSnapshot, useWorkbench } from "../commands/workbench.tsx";
import { KindIcon } from "../look/KindIcon.tsx";
import parts from "../look/parts.module.css";
import { Section } from "../look/Section.tsx";
import { useFirst } from "../look/useFirst.tsx";
import classes from "./inspect.module.css";
import { edgesAmong, sharedOf } from "./shared.ts";

const LISTED = 50;
const FIRST = 12;
/** Of more nodes than these, what all of them share tells nobody anything. */
const COMPARED = 2_000;

/** Several nodes at once: what can be done with all of them, what they share, and which they are. */
export function SeveralView({ keys }: { keys: string[] }) {
  const { exploration, kinds, names, words } = useWorkbench();
  const { selection, revision } = useSnapshot();
  const { graph } = exploration;
  const { shared, among, labels } = useMemo(() => {
    const compared = keys.slice(0, COMPARED);
    return {
      shared: sharedOf(exploration, compared),
      among: edgesAmong(exploration, compared),
      labels: new Set(keys.map((key) => kinds.of(graph.getNodeAttribute(key, "labels")).label)),
    };
    // The keys are those of the selection.
  }, [exploration, kinds, graph, selection, revision]);
  const linked = useFirst(shared, FIRST);
  const relations = useFirst(among, FIRST);
  const nodes = useFirst(keys, LISTED);
  return (
    <>
      <div>
        <h2 className={classes.title}>{words.inspect.several(keys.length)}</h2>
        <p className={classes.kinds}>{[...labels].slice(0, 6).map(names.label).join(" · ")}</p>
      </div>
      <div className={classes.actions}>
        <CommandButton id="selection.expand" variant="light" />
        <CommandButton id="selection.expand-how" />
        <CommandButton id="selection.collapse" />
        {keys.length === 2 && <CommandButton id="paths.find" />}
        <CommandButton id="selection.keep-only" />
        <CommandButton id="selection.hide" />
      </div>
      <Section title={words.inspect.shared}>
        {shared.length === 0 && <p className={parts.quiet}>{words.inspect.nothingShared}</p>}
        <div className={classes.relations}>
          {linked.shown.map(({ key, links, by }) => (
            <Row
              key={key}
              node={key}
              about={by.map(({ type, reversed }) => names.type(type, reversed)).join(", ")}
              badge={words.of(links, keys.length)}
            />
          ))}
          {linked.more}
        </div>
      </Section>
      {among.length > 0 && (
        <Section title={words.inspect.among(among.length)}>
          <div className={classes.relations}>
            {relations.shown.map((edge) => (
              <Among key={edge} edge={edge} />
            ))}
            {relations.more}
          </div>
        </Section>
      )}
      <Section title={words.table.nodes}>
        <div className={classes.relations}>
          {nodes.shown.map((key) => (
            <Row key={key} node={key} />
          ))}
          {nodes.more}
        </div>
      </Section>
    </>
  );
}

function Row({ node, about, badge }: { node: string; about?: string; badge?: string }) {
  const workbench = useWorkbench();
  const { exploration, kinds } = workbench;
  const labels = exploration.graph.getNodeAttribute(node, "labels");
  return (
    <button type="button" className={classes.relation} onClick={() => goTo(workbench, node)}>
      <KindIcon kind={kinds.of(labels)} />
      <span className={classes.other}>
        {exploration.captionOf(node)}
        {about && <span className={classes.when}>{about}</span>}
      </span>
      {badge && <span className={classes.badge}>{badge}</span>}
    </button>
  );
}

/** A relation between two of them; choosing it shows who says so. */
function Among({ edge }: { edge: string }) {
  const { exploration, names } = useWorkbench();
  const { graph, captionOf } = exploration;
  return (
    <button type="button" className={classes.relation} onClick={() => exploration.select({ edges: [edge] })}>
      <span className={classes.other}>
        {captionOf(graph.source(edge))}{" "}
        <span className={classes.between}>{names.type(graph.getEdgeAttribute(edge, "type"))}</span>{" "}
        {captionOf(graph.target(edge))}
      </span>
    </button>
  );
}
