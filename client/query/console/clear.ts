import type { Command } from "./command.ts";

export default {
  name: "clear",
  usage: [":clear"],
  about: (words) => words.console.clear,
  run(_rest, { clear }) {
    clear();
    return [];
  },
} satisfies Command;
