import { IconFileCode, IconFileImport, IconLink, IconPhoto } from "@tabler/icons-react";
import { FORMATS } from "../../server/contract/formats.ts";
import { attempt } from "../commands/actions.ts";
import type { Command } from "../commands/command.ts";
import { isFilled } from "../commands/conditions.ts";
import { copyText } from "../commands/copy.ts";
import type { Workbench } from "../commands/workbench.tsx";
import { isLarge } from "../graph/url.ts";
import { download } from "../look/download.ts";
import type { Words } from "../words/words.tsx";
import { saveGraph } from "./save.ts";

type Canvas = NonNullable<Workbench["canvas"]["current"]>;

interface Picture {
  id: string;
  extension: string;
  title(words: Words): string;
  make(canvas: Canvas): Blob | Promise<Blob>;
}

const PICTURES: readonly Picture[] = [
  {
    id: "png",
    extension: "png",
    title: (words) => words.commands.savePicture,
    make: (canvas) => canvas.image(),
  },
  {
    id: "png-large",
    extension: "png",
    title: (words) => words.commands.saveLargePicture,
    make: (canvas) => canvas.image({ sharpness: 4 }),
  },
  {
    id: "svg",
    extension: "svg",
    title: (words) => words.commands.saveDrawing,
    make: (canvas) => canvas.svg(),
  },
];

/** One for each format that the server writes, and the pictures. */
export const saveCommands: Command[] = [
  ...FORMATS.map(
    (format): Command => ({
      id: `save.${format.id}`,
      group: "save",
      title: (words) => words.commands.saveAs(format.name),
      icon: IconFileCode,
      when: isFilled,
      run: (workbench) => attempt(workbench, () => saveGraph(workbench.exploration, format.id)),
    }),
  ),
  ...PICTURES.map(
    ({ id, extension, title, make }): Command => ({
      id: `save.${id}`,
      group: "save",
      title,
      icon: IconPhoto,
      when: isFilled,
      run: (workbench) =>
        attempt(workbench, async () => {
          const canvas = workbench.canvas.current;
          if (canvas) download(await make(canvas), extension);
        }),
    }),
  ),
  {
    id: "save.address",
    group: "save",
    title: (words) => words.commands.copyAddress,
    icon: IconLink,
    when: isFilled,
    run: (workbench) => {
      const { exploration, notify, words } = workbench;
      if (!isLarge(location.hash)) return copyText(workbench, location.href, words.address.copied);
      notify({ message: words.address.tooLarge(exploration.graph.order), tone: "problem" });
    },
  },
];

/** A server that was started read-only writes nothing. */
export const canImport = ({ health }: Workbench): boolean => health?.store.writable !== false;

export const importCommands: Command[] = [
  {
    id: "page.import",
    group: "page",
    title: (words) => words.commands.importFiles,
    icon: IconFileImport,
    when: canImport,
    run: ({ setOpen }) => setOpen({ importing: [] }),
  },
];
