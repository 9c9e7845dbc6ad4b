import { IconArrowDown } from "@tabler/icons-react";
import { reads } from "../api/reads.ts";
import { goTo } from "../commands/actions.ts";
import { CommandIcon } from "../commands/CommandButton.tsx";
import { useWorkbench } from "../commands/workbench.tsx";
import { KindIcon } from "../look/KindIcon.tsx";
import { Claims } from "./Claims.tsx";
import classes from "./inspect.module.css";
import { PropertyList } from "./PropertyList.tsx";
import { sourcesOf, whenOf } from "./relations.ts";

/** One relation: between whom, when, whether it happened, and the sentences that say so. */
export function EdgeView({ edgeKey }: { edgeKey: string }) {
  const { exploration, names, words, language } = useWorkbench();
  const { graph } = exploration;
  const attributes = graph.getEdgeAttributes(edgeKey);
  const { polarity, modality } = attributes.properties;
  const sources = sourcesOf(attributes);
  const isOurs = sources !== null;
  const facts = [
    whenOf(attributes, language),
    typeof polarity === "string" && (words.evidence.polarity[polarity] ?? polarity),
    typeof modality === "string" && (words.evidence.modality[modality] ?? modality),
    sources !== null && words.inspect.sources(sources),
  ].filter((fact) => fact !== false && fact !== null);
  return (
    <>
      <div className={classes.triple}>
        <End nodeKey={graph.source(edgeKey)} />
        <h2 className={classes.verb} title={attributes.type}>
          <IconArrowDown size={15} stroke={1.6} aria-hidden="true" />
          {names.type(attributes.type)}
          <CommandIcon id="selection.find" size={26} />
        </h2>
        <End nodeKey={graph.target(edgeKey)} />
      </div>
      {isOurs && (
        <ul className={classes.facts}>
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      )}
      <Claims of={reads.edgeEvidence(edgeKey)} />
      <PropertyList of="edge" properties={attributes.properties} hidden={isOurs ? STANDING_ELSEWHERE : []} />
    </>
  );
}

const STANDING_ELSEWHERE = ["id", "claims", "sources", "date", "dateText", "polarity", "modality"];

function End({ nodeKey }: { nodeKey: string }) {
  const workbench = useWorkbench();
  const { exploration } = workbench;
  return (
    <button type="button" className={classes.end} onClick={() => goTo(workbench, nodeKey)}>
      <KindIcon kind={workbench.kinds.of(exploration.graph.getNodeAttribute(nodeKey, "labels"))} size={26} />
      {exploration.captionOf(nodeKey)}
    </button>
  );
}
