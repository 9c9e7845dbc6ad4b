import { Button, Modal, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { reads } from "../api/reads.ts";
import { saveScene } from "../commands/scenes.ts";
import { useWorkbench } from "../commands/workbench.tsx";
import { Section } from "../look/Section.tsx";
import { Failed, Loading, Nothing } from "../look/States.tsx";
import { SceneRow } from "./SceneRow.tsx";
import classes from "./scenes.module.css";

/** Saves the canvas under a name; below, what has been saved. */
export function Scenes() {
  const { open, setOpen, words } = useWorkbench();
  return (
    <Modal
      opened={open.scenes}
      onClose={() => setOpen({ scenes: false })}
      title={words.scenes.title}
      closeButtonProps={{ "aria-label": words.close }}
      size={520}
    >
      <div className={classes.scenes}>
        <Save />
        <List />
      </div>
    </Modal>
  );
}

function Save() {
  const workbench = useWorkbench();
  const { words, exploration } = workbench;
  const [name, setName] = useState("");
  const isNamed = name.trim() !== "";
  if (exploration.graph.order === 0) return null;
  return (
    <form
      className={classes.save}
      onSubmit={(event) => {
        event.preventDefault();
        if (isNamed) void saveScene(workbench, { name: name.trim() });
      }}
    >
      <TextInput
        data-autofocus
        className={classes.grow}
        aria-label={words.scenes.name}
        placeholder={words.scenes.name}
        maxLength={200}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" disabled={!isNamed}>
        {words.scenes.save}
      </Button>
    </form>
  );
}

function List() {
  const { words } = useWorkbench();
  const { data, error, refetch } = useQuery(reads.scenes());
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading lines={3} />;
  const { scenes, unreadable } = data;
  return (
    <Section title={words.scenes.list(scenes.length)}>
      {scenes.length === 0 && <Nothing>{words.scenes.none}</Nothing>}
      <ul className={classes.list}>
        {scenes.map((scene) => (
          <SceneRow key={scene.id} scene={scene} onChanged={() => void refetch()} />
        ))}
      </ul>
      {unreadable.length > 0 && <Nothing>{words.scenes.unreadable(unreadable.join(", "))}</Nothing>}
    </Section>
  );
}
