import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { Summary } from "../../server/contract/query.ts";
import { reads } from "../api/reads.ts";
import { type Around, createDesk, type Desk } from "./desk.ts";
import { lookAgain } from "./editor/diagnostics.ts";
import type { EditorHandle } from "./editor/Editor.tsx";
import { remember } from "./library/remember.ts";

/** One desk as long as the panel lives, kept informed of what changes around it. */
export function useDesk(around: Around, first: string, editor: { current: EditorHandle | null }): Desk {
  const client = useQueryClient();
  const [desk] = useState(() =>
    createDesk(around, first, (run) => {
      const { summary } = run;
      // What was read before the graph was changed may be wrong now.
      if (summary && changes(summary) > 0) void client.invalidateQueries();
      void remember(run).then(() => client.invalidateQueries(reads.history()));
      editor.current?.tell(lookAgain.of("known"));
    }),
  );
  const { words, schema, language, writing, question } = around;
  useEffect(() => {
    desk.know({ words, schema, language, writing, question });
    editor.current?.tell(lookAgain.of("everything"));
  }, [desk, editor, words, schema, language, writing, question]);
  useEffect(() => {
    addEventListener("pagehide", desk.tabs.flush);
    return () => {
      removeEventListener("pagehide", desk.tabs.flush);
      desk.close();
    };
  }, [desk]);
  return desk;
}

const changes = ({ counters }: Summary): number => Object.values(counters).reduce((sum, count) => sum + count, 0);
