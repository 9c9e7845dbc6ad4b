/** Scenes: what is on the canvas, saved on the server under a name. */
import { IconBookmark, IconBookmarks, IconDeviceFloppy } from "@tabler/icons-react";
import type { Scene, SceneEntry } from "../../server/contract/saved.ts";
import { newSavedId } from "../../server/contract/saved-ids.ts";
import { api } from "../api/api.ts";
import { asProblem } from "../api/problem.ts";
import { keptOf, sceneOf } from "../graph/scene.ts";
import { attempt } from "./actions.ts";
import type { Command } from "./command.ts";
import { isFilled } from "./conditions.ts";
import { missingOf } from "./stills.ts";
import type { OpenScene, Workbench } from "./workbench.tsx";

/** More nodes than this are not looked up when a scene opens. */
const LOOKED_UP = 5_000;

/** Whether the canvas shows something else than what was saved. */
export const isChanged = ({ open, exploration }: Workbench): boolean =>
  open.scene !== null && open.scene.step !== exploration.snapshot().step;

/** Opens a scene as one step, with the positions it had, and says when it does not belong to this database. */
export function openScene(workbench: Workbench, id: string, options: { begins?: boolean } = {}): Promise<void> {
  return attempt(workbench, () => showScene(workbench, id, options));
}

/** The same; rejects when it cannot be read. */
export async function showScene(workbench: Workbench, id: string, options: { begins?: boolean } = {}): Promise<void> {
  const { exploration, canvas, setOpen } = workbench;
  const scene = await api.scene(id);
  exploration.open(keptOf(scene), options);
  canvas.current?.reframe(scene.camera ?? null);
  setOpen({ scene: opened(workbench, scene), scenes: false });
  await sayWhereItIsFrom(workbench, scene);
}

async function sayWhereItIsFrom({ words, notify }: Workbench, { name, graph, database }: Scene): Promise<void> {
  const all = graph.nodes.length;
  if (all === 0 || all > LOOKED_UP) return;
  const [missing, health] = await Promise.all([missingOf(graph.nodes.map(({ key }) => key)), api.health()]);
  if (database !== health.store.database) {
    notify({ message: words.scenes.foreign(name, all - missing, all), tone: "problem" });
  } else if (missing > 0) {
    notify({ message: words.address.missing(missing, all), tone: "problem" });
  }
}

/** Saves what is on the canvas, as something new or over the scene that is open. */
export function saveScene(workbench: Workbench, { id, name, revision }: Partial<OpenScene> & { name: string }) {
  return attempt(workbench, async () => {
    const { exploration, canvas, words, notify, setOpen } = workbench;
    exploration.halt();
    const { store } = await api.health();
    const step = exploration.snapshot().step;
    const camera = canvas.current?.frame() ?? undefined;
    const body = { ...sceneOf(exploration), name, database: store.database ?? store.engine, camera, revision };
    try {
      const saved = await api.saveScene(id ?? newSavedId(name), body);
      setOpen({ scene: { ...opened(workbench, saved), step }, scenes: false });
      notify({ message: words.scenes.saved(name), tone: "plain" });
    } catch (error) {
      if (asProblem(error).code !== "saved-meanwhile" || id === undefined) throw error;
      const overwrite = async () => {
        const latest = (await api.scenes()).scenes.find((each) => each.id === id);
        await saveScene(workbench, { id, name, revision: latest?.revision });
      };
      const action = { label: words.scenes.overwrite, run: () => void attempt(workbench, overwrite) };
      notify({ message: words.scenes.newer(name), tone: "problem", action });
    }
  });
}

/** Answers when it is done. What is on the canvas stays as it is. */
export function renameScene(workbench: Workbench, { id, revision }: SceneEntry, name: string): Promise<void> {
  return attempt(workbench, async () => {
    const { id: _id, savedAt: _savedAt, ...scene } = await api.scene(id);
    const saved = await api.saveScene(id, { ...scene, name, revision });
    const { open, setOpen } = workbench;
    if (open.scene?.id === id) setOpen({ scene: { ...open.scene, name, revision: saved.revision } });
  });
}

/** It can be brought back for as long as the notice stands. */
export function deleteScene(workbench: Workbench, { id, revision, name }: SceneEntry, changed: () => void) {
  const { words, notify, open, setOpen } = workbench;
  return attempt(workbench, async () => {
    const { id: _id, savedAt: _savedAt, revision: _revision, ...scene } = await api.scene(id);
    await api.deleteScene(id, revision);
    if (open.scene?.id === id) setOpen({ scene: null });
    changed();
    const bringBack = async () => {
      await api.saveScene(id, scene);
      changed();
    };
    notify({
      message: words.scenes.deleted(name),
      tone: "plain",
      action: { label: words.commands.undo, run: () => void attempt(workbench, bringBack) },
    });
  });
}

const opened = ({ exploration }: Workbench, { id, name, revision }: Scene): OpenScene => ({
  ...{ id, name, revision },
  step: exploration.snapshot().step,
});

export const sceneCommands: Command[] = [
  {
    id: "scene.save",
    group: "scenes",
    title: (words) => words.commands.saveScene,
    icon: IconDeviceFloppy,
    keys: ["mod+s"],
    when: isFilled,
    run: (workbench) =>
      workbench.open.scene ? saveScene(workbench, workbench.open.scene) : workbench.setOpen({ scenes: true }),
  },
  {
    id: "scene.save-as",
    group: "scenes",
    title: (words) => words.commands.saveSceneAs,
    icon: IconBookmark,
    keys: ["mod+shift+s"],
    when: isFilled,
    run: ({ setOpen }) => setOpen({ scenes: true }),
  },
  {
    id: "scene.open",
    group: "scenes",
    title: (words) => words.commands.scenes,
    icon: IconBookmarks,
    keys: ["mod+o"],
    run: ({ setOpen }) => setOpen({ scenes: true }),
  },
];
