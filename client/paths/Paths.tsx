import { ActionIcon, Tooltip } from "@mantine/core";
import { IconArrowsUpDown } from "@tabler/icons-react";
import { useEffect, useMemo, useRef, useState } from "react";
import { useWorkbench } from "../commands/workbench.tsx";
import type { Offers } from "../forms/offers.ts";
import { ParameterForm } from "../forms/ParameterForm.tsx";
import { defaultValues, type ValuesOf } from "../graph/parameters.ts";
import { Nothing } from "../look/States.tsx";
import { Found } from "./Found.tsx";
import { NodePicker } from "./NodePicker.tsx";
import { PARAMETERS } from "./parameters.ts";
import classes from "./paths.module.css";
import { relationTypes } from "./types.ts";

/** How two nodes are linked: between which, by which ways, and what the ways say. */
export function Paths() {
  const { open, setOpen, words } = useWorkbench();
  const { from, to } = open.paths ?? { from: null, to: null };
  const fields = { from: useRef<HTMLInputElement>(null), to: useRef<HTMLInputElement>(null) };
  const [values, setValues] = useState(() => defaultValues(PARAMETERS) as ValuesOf<typeof PARAMETERS>);
  const offers = useTypeOffers();
  const change = (next: object) => setValues((before) => ({ ...before, ...next }));
  const form = { words: words.paths.form, values, offers, onChange: change };

  // Whoever asks for paths types the end that is still to be chosen.
  useEffect(() => {
    if (from === null) fields.from.current?.focus();
    else if (to === null) fields.to.current?.focus();
  }, [open.paths]);

  return (
    <div className={classes.paths}>
      <div className={classes.ends}>
        <NodePicker
          ref={fields.from}
          label={words.paths.from}
          value={from}
          onChange={(key) => setOpen({ paths: { from: key, to } })}
        />
        <NodePicker
          ref={fields.to}
          label={words.paths.to}
          value={to}
          onChange={(key) => setOpen({ paths: { from, to: key } })}
        />
        <Tooltip label={words.paths.swap}>
          <ActionIcon aria-label={words.paths.swap} onClick={() => setOpen({ paths: { from: to, to: from } })}>
            <IconArrowsUpDown size={16} stroke={1.7} />
          </ActionIcon>
        </Tooltip>
      </div>
      <ParameterForm parameters={PARAMETERS.slice(0, 1)} {...form} />
      <details className={classes.options}>
        <summary>{words.paths.options(values.hops, values.types.length + values.avoid.length)}</summary>
        <ParameterForm parameters={PARAMETERS.slice(1)} {...form} />
      </details>
      {from === null || to === null || from === to ? (
        <Nothing>{from !== null && from === to ? words.paths.same : words.paths.choose}</Nothing>
      ) : (
        <Found key={`${from} ${to}`} ends={{ from, to }} values={values} onWiden={(hops) => change({ hops })} />
      )}
    </div>
  );
}

/** The types of the whole database, not of the canvas: a path may lead through what is not shown yet. */
function useTypeOffers(): Offers {
  const { schema, names } = useWorkbench();
  return useMemo(() => {
    const none = () => [];
    const relationshipType = () => relationTypes(schema).map((value) => ({ value, label: names.type(value) }));
    const others = { node: none, label: none, nodeProperty: none, edgeProperty: none, value: none, document: none };
    return { ...others, metric: none, relationshipType };
  }, [schema, names]);
}
