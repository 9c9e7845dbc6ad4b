/** What can be done with the query that is being written. In the editor the same keys are the editor's own. */
import {
  IconAlignLeft,
  IconDeviceFloppy,
  IconMessage2Code,
  IconPencil,
  IconPlayerPlay,
  IconPlayerTrackNext,
  IconPlus,
  IconX,
} from "@tabler/icons-react";
import type { Command } from "../commands/command.ts";
import type { QueryHandle } from "../commands/workbench.tsx";

const command = (action: keyof QueryHandle, about: Pick<Command, "title" | "icon" | "keys" | "inEditor">): Command => ({
  id: `query.${action}`,
  group: "query",
  ...about,
  when: ({ open, query }) => open.panel === "cypher" && query.current !== null,
  run: ({ query }) => query.current?.[action](),
});

export const queryCommands: Command[] = [
  command("run", { title: (words) => words.query.runOne, icon: IconPlayerPlay, keys: ["mod+enter"] }),
  command("runAll", { title: (words) => words.query.runAll, icon: IconPlayerTrackNext, keys: ["mod+shift+enter"] }),
  command("format", { title: (words) => words.query.format, icon: IconAlignLeft, keys: ["shift+alt+f"] }),
  command("toggleComment", { title: (words) => words.query.comment, icon: IconMessage2Code, keys: ["mod+/"] }),
  command("save", {
    title: (words) => words.library.save,
    icon: IconDeviceFloppy,
    keys: ["mod+s"],
    inEditor: true,
  }),
  command("newTab", { title: (words) => words.queryTabs.add, icon: IconPlus }),
  command("renameTab", { title: (words) => words.queryTabs.rename, icon: IconPencil }),
  command("closeTab", { title: (words) => words.queryTabs.close, icon: IconX }),
];
