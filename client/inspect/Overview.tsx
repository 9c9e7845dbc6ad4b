import { useMemo } from "react";
import { COMMON_LABEL } from "../../server/contract/typed.ts";
import { goTo } from "../commands/actions.ts";
import { entities } from "../commands/view.ts";
import { useSnapshot, useWorkbench } from "../commands/workbench.tsx";
import { KindIcon } from "../look/KindIcon.tsx";
import { Section } from "../look/Section.tsx";
import { useFirst } from "../look/useFirst.tsx";
import classes from "./inspect.module.css";
import { bestConnected } from "./relations.ts";

const LISTED = 8;

/** What the database holds and where to begin; stands in the inspector while nothing is selected. */
export function Overview() {
  const workbench = useWorkbench();
  const { exploration, schema, health, kinds, names, words } = workbench;
  const { revision } = useSnapshot();
  const best = useMemo(() => bestConnected(exploration, LISTED), [exploration, revision]);
  const labels = schema?.labels.filter(({ evidence, name }) => !evidence && name !== COMMON_LABEL) ?? [];
  const counted = useFirst(labels, LISTED);
  // Without it the canvas says what went wrong.
  if (!schema) return null;
  const documents = schema.labels.find(({ name, evidence }) => evidence && name === "Document");
  const tips = [
    words.overview.tips.node,
    documents && words.overview.tips.evidence,
    words.overview.tips.expand,
    words.overview.tips.legend,
    health?.store.writable && words.overview.tips.import,
    words.overview.tips.search,
  ].filter((tip) => typeof tip === "string");
  return (
    <>
      <div>
        <h2 className={classes.title}>{words.overview.title}</h2>
        <p className={classes.kinds}>
          {words.overview.holds(entities(workbench), labels.length)}
          {documents && ` ${words.overview.documents(documents.count)}`}
        </p>
      </div>
      {best.length > 0 && (
        <Section title={words.overview.begin}>
          <div className={classes.relations}>
            {best.map((key) => {
              const labels = exploration.graph.getNodeAttribute(key, "labels");
              return (
                <button type="button" key={key} className={classes.relation} onClick={() => goTo(workbench, key)}>
                  <KindIcon kind={kinds.of(labels)} />
                  <span className={classes.other}>{exploration.captionOf(key)}</span>
                  <span className={classes.when}>{words.overview.links(exploration.graph.degree(key))}</span>
                </button>
              );
            })}
          </div>
        </Section>
      )}
      <Section title={words.overview.how}>
        <ul className={classes.tips}>
          {tips.map((tip) => (
            <li key={tip}>{tip}</li>
          ))}
        </ul>
      </Section>
      {entities(workbench) > exploration.graph.order && (
        <Section title={words.overview.database}>
          <dl className={classes.properties}>
            {counted.shown.map(({ name, count }) => (
              <div key={name}>
                <dt>{names.label(name)}</dt>
                <dd>{words.number(count)}</dd>
              </div>
            ))}
          </dl>
          {counted.more}
        </Section>
      )}
    </>
  );
}
