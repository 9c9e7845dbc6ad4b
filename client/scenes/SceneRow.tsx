import { ActionIcon, Badge, TextInput, Tooltip, UnstyledButton } from "@mantine/core";
import { IconPencil, IconTrash } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import type { SceneEntry } from "../../server/contract/saved.ts";
import { deleteScene, openScene, renameScene } from "../commands/scenes.ts";
import { useWorkbench } from "../commands/workbench.tsx";
import { readableMoment } from "../words/dates.ts";
import classes from "./scenes.module.css";

/** Opens the scene; its name can be written anew in its place. */
export function SceneRow({ scene, onChanged }: { scene: SceneEntry; onChanged(): void }) {
  const workbench = useWorkbench();
  const { words, language, health, open } = workbench;
  const [name, setName] = useState<string | null>(null);
  const pencil = useRef<HTMLButtonElement>(null);
  const isWriting = name !== null;
  useEffect(() => {
    if (!isWriting) return;
    return () => {
      // The field had the focus, and has gone.
      if (document.activeElement === document.body) pencil.current?.focus();
    };
  }, [isWriting]);
  const isForeign = health !== undefined && health.store.database !== null && health.store.database !== scene.database;
  const rename = async () => {
    const next = name?.trim();
    setName(null);
    if (!next || next === scene.name) return;
    await renameScene(workbench, scene, next);
    onChanged();
  };
  return (
    <li className={classes.row} aria-current={open.scene?.id === scene.id || undefined}>
      {name === null ? (
        <UnstyledButton className={classes.open} onClick={() => void openScene(workbench, scene.id)}>
          <span className={classes.title}>{scene.name}</span>
          <span className={classes.about}>
            {words.scenes.holds(scene.nodes, scene.edges)} · {readableMoment(scene.savedAt, language)}
          </span>
        </UnstyledButton>
      ) : (
        <TextInput
          className={classes.grow}
          size="xs"
          autoFocus
          // Escape ends the writing and leaves the dialog open.
          data-mantine-stop-propagation="true"
          aria-label={words.scenes.name}
          maxLength={200}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          onBlur={() => void rename()}
          onKeyDown={(event) => {
            if (event.key === "Escape") setName(null);
            if (event.key !== "Enter") return;
            // The rest of it would press the pencil, which has the focus by then.
            event.preventDefault();
            void rename();
          }}
        />
      )}
      {isForeign && (
        <Badge size="sm" variant="light" color="gray">
          {words.scenes.elsewhere}
        </Badge>
      )}
      <Tooltip label={words.scenes.rename}>
        <ActionIcon ref={pencil} aria-label={words.scenes.renameNamed(scene.name)} onClick={() => setName(scene.name)}>
          <IconPencil size={15} stroke={1.7} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={words.scenes.delete}>
        <ActionIcon
          aria-label={words.scenes.deleteNamed(scene.name)}
          onClick={() => void deleteScene(workbench, scene, onChanged)}
        >
          <IconTrash size={15} stroke={1.7} />
        </ActionIcon>
      </Tooltip>
    </li>
  );
}
