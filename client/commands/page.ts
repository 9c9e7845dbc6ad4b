import {
  IconCommand,
  IconKeyboard,
  IconLanguage,
  IconMoon,
  IconSearch,
  IconSun,
  IconTable,
  IconTerminal2,
  IconTimeline,
} from "@tabler/icons-react";
import type { Command } from "./command.ts";
import type { Panel, Workbench } from "./workbench.tsx";

export const SEARCH_FIELD = "search-field";

const toggle = (panel: Panel) => (workbench: Workbench) =>
  workbench.setOpen({ panel: workbench.open.panel === panel ? null : panel });

export const pageCommands: Command[] = [
  {
    id: "page.search",
    group: "explore",
    title: (words) => words.commands.search,
    icon: IconSearch,
    keys: ["/"],
    run: ({ narrow, setOpen }) => {
      // On a phone the sheet gives the focus to the field when it opens.
      if (narrow) setOpen({ sheet: "search" });
      else document.getElementById(SEARCH_FIELD)?.focus();
    },
  },
  {
    id: "page.palette",
    group: "page",
    title: (words) => words.commands.palette,
    icon: IconCommand,
    keys: ["mod+k"],
    run: ({ open, setOpen }) => setOpen({ palette: !open.palette }),
  },
  {
    id: "page.cypher",
    group: "page",
    title: (words) => words.commands.cypher,
    icon: IconTerminal2,
    keys: ["mod+j"],
    run: toggle("cypher"),
  },
  {
    id: "page.timeline",
    group: "page",
    title: (words) => words.commands.timeline,
    icon: IconTimeline,
    keys: ["d"],
    run: toggle("timeline"),
  },
  {
    id: "page.table",
    group: "page",
    title: (words) => words.commands.table,
    icon: IconTable,
    keys: ["t"],
    run: toggle("table"),
  },
  {
    id: "page.dark",
    group: "page",
    title: (words) => words.commands.dark,
    icon: IconMoon,
    when: ({ scheme }) => scheme === "light",
    run: ({ setScheme }) => setScheme("dark"),
  },
  {
    id: "page.light",
    group: "page",
    title: (words) => words.commands.light,
    icon: IconSun,
    when: ({ scheme }) => scheme === "dark",
    run: ({ setScheme }) => setScheme("light"),
  },
  {
    id: "page.language",
    group: "page",
    title: (words) => words.commands.otherLanguage,
    icon: IconLanguage,
    run: ({ language, setLanguage }) => setLanguage(language === "en" ? "fr" : "en"),
  },
  {
    id: "page.keys",
    group: "page",
    title: (words) => words.commands.keys,
    icon: IconKeyboard,
    keys: ["?"],
    run: ({ setOpen }) => setOpen({ help: true }),
  },
];
