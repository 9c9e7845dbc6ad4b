import { useQuery } from "@tanstack/react-query";
import { COMMON_LABEL } from "../../server/contract/typed.ts";
import { reads } from "../api/reads.ts";
import { CommandButton, CommandIcon } from "../commands/CommandButton.tsx";
import { useWorkbench } from "../commands/workbench.tsx";
import { KindIcon } from "../look/KindIcon.tsx";
import { Failed } from "../look/States.tsx";
import { LongText } from "../look/Value.tsx";
import { Claims } from "./Claims.tsx";
import classes from "./inspect.module.css";
import { PropertyList } from "./PropertyList.tsx";
import { Relations } from "./Relations.tsx";

/** One node: what it is, what it is linked to, and who says so. */
export function NodeView({ nodeKey }: { nodeKey: string }) {
  const { exploration, kinds, names, schema } = useWorkbench();
  const { data, error, refetch } = useQuery(reads.node(nodeKey));
  const { labels, properties } = exploration.graph.getNodeAttributes(nodeKey);
  const caption = exploration.captionOf(nodeKey);
  const { description } = properties;
  const inHeading = typeof description === "string" ? description : null;
  const captionProperties = schema?.labels
    .filter(({ name, captionProperty }) => labels.includes(name) && captionProperty)
    .map(({ captionProperty }) => captionProperty as string);
  const hidden = [...(captionProperties ?? []).filter((name) => properties[name] === caption)];
  if (inHeading !== null) hidden.push("description");
  return (
    <>
      <header className={classes.header}>
        <KindIcon kind={kinds.of(labels)} size={32} />
        <div>
          <h2 className={classes.title}>{caption}</h2>
          <p className={classes.kinds}>
            {labels
              .filter((label) => label !== COMMON_LABEL)
              .map(names.label)
              .join(" · ")}
          </p>
        </div>
        <CommandIcon id="selection.find" />
      </header>
      {inHeading && <LongText text={inHeading} />}
      <div className={classes.actions}>
        <CommandButton id="selection.expand" variant="light" />
        <CommandButton id="selection.expand-how" />
        <CommandButton id="selection.collapse" />
        <CommandButton id="selection.keep-only" />
        <CommandButton id="selection.hide" />
      </div>
      {error && <Failed error={error} onRetry={() => void refetch()} />}
      <PropertyList of="node" properties={properties} hidden={hidden} />
      <Relations nodeKey={nodeKey} degree={data?.degree} />
      <Claims of={reads.nodeEvidence(nodeKey)} about={nodeKey} />
    </>
  );
}
