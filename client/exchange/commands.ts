import { IconFileCode, IconPhoto } from "@tabler/icons-react";
import { FORMATS } from "../../server/contract/formats.ts";
import { attempt } from "../commands/actions.ts";
import type { Command } from "../commands/command.ts";
import type { Workbench } from "../commands/workbench.tsx";
import { download, saveGraph } from "./save.ts";

const anything = ({ exploration }: Workbench) => exploration.graph.order > 0;

/** One for each format that the server writes, and the picture. */
export const saveCommands: Command[] = [
  ...FORMATS.map(
    (format): Command => ({
      id: `save.${format.id}`,
      group: "save",
      title: (words) => words.commands.saveAs(format.name),
      icon: IconFileCode,
      when: anything,
      run: (workbench) => attempt(workbench, () => saveGraph(workbench.exploration, format.id)),
    }),
  ),
  {
    id: "save.png",
    group: "save",
    title: (words) => words.commands.savePicture,
    icon: IconPhoto,
    when: anything,
    run: (workbench) =>
      attempt(workbench, async () => {
        const picture = await workbench.canvas.current?.image();
        if (picture) download(picture, "png");
      }),
  },
];
