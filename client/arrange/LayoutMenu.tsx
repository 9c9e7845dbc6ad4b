import { Button } from "@mantine/core";
import { IconChartBubble } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import { arrangeAs } from "../commands/layouts.ts";
import { useOffers } from "../commands/useOffers.ts";
import { useSnapshot, useWorkbench } from "../commands/workbench.tsx";
import { ParameterForm } from "../forms/ParameterForm.tsx";
import { LAYOUTS, type LayoutId } from "../graph/layouts/list.ts";
import type { Values } from "../graph/parameters.ts";
import { beginningOf } from "../graph/prepare.ts";
import { Flyout } from "../look/Flyout.tsx";
import classes from "./arrange.module.css";

/** Every layout, with what can be set of the chosen one. */
export function LayoutMenu() {
  const { words, narrow } = useWorkbench();
  const [opened, setOpened] = useState(false);
  return (
    <Flyout
      title={words.layout.title}
      icon={<IconChartBubble size={17} stroke={1.7} />}
      width={300}
      side={narrow ? "top" : "right-end"}
      className={classes.menu}
      opened={opened}
      onChange={setOpened}
    >
      <Choice />
    </Flyout>
  );
}

/** Choosing one lays everything out with the values that suit the graph; the form is for other values. */
function Choice() {
  const workbench = useWorkbench();
  const { exploration, words } = workbench;
  const { revision, selection, view } = useSnapshot();
  const offers = useOffers();
  const beginnings = useMemo(() => {
    const facts = exploration.facts();
    return new Map(LAYOUTS.map((layout) => [layout.id, beginningOf(layout, facts)]));
  }, [exploration, revision, selection]);
  const [chosen, setChosen] = useState<LayoutId>(view.arrangement?.layout ?? "force");
  const [values, setValues] = useState<Values | undefined>(view.arrangement?.values);
  const beginning = beginnings.get(chosen)!;
  const layout = LAYOUTS.find(({ id }) => id === chosen)!;

  const choose = (id: LayoutId) => {
    setChosen(id);
    setValues(undefined);
    arrangeAs(workbench, id);
  };
  return (
    <>
      <fieldset className={classes.list} aria-label={words.layout.title}>
        {LAYOUTS.map(({ id }) => {
          const own = beginnings.get(id)!;
          const { name, about } = words.layouts[id]!;
          return (
            <label
              key={id}
              className={classes.entry}
              data-off={"lack" in own || undefined}
              data-chosen={id === chosen || undefined}
            >
              <input
                type="radio"
                name="layout"
                checked={id === chosen}
                disabled={"lack" in own}
                onChange={() => choose(id)}
              />
              <span className={classes.name}>{name}</span>
              {("lack" in own || id === chosen) && (
                <span className={classes.about}>{"lack" in own ? words.layout.lacks[own.lack] : about}</span>
              )}
            </label>
          );
        })}
      </fieldset>
      {layout.parameters.length > 0 && "values" in beginning && (
        <form
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault();
            arrangeAs(workbench, chosen, values ?? beginning.values);
          }}
        >
          <ParameterForm
            parameters={layout.parameters}
            words={words.layouts[chosen]!}
            values={values ?? beginning.values}
            offers={offers}
            onChange={setValues}
          />
          <Button type="submit">{words.layout.run}</Button>
        </form>
      )}
    </>
  );
}
