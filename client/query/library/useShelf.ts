import { useQueryClient } from "@tanstack/react-query";
import type { SavedQuery } from "../../../server/contract/saved.ts";
import { newSavedId } from "../../../server/contract/saved-ids.ts";
import { api } from "../../api/api.ts";
import { reads } from "../../api/reads.ts";
import { attempt } from "../../commands/actions.ts";
import { useWorkbench, type Written } from "../../commands/workbench.tsx";
import type { Naming } from "./SaveForm.tsx";

export interface Shelf {
  add(named: Naming): void;
  rename(query: SavedQuery, named: Naming): void;
  /** Replaces what it says with what is being written. */
  update(query: SavedQuery): void;
  /** It can be brought back for as long as the notice stands. */
  remove(query: SavedQuery): void;
}

/** What can be done with the saved queries; the list is read anew after each. */
export function useShelf(current: () => Written): Shelf {
  const workbench = useWorkbench();
  const { words, notify } = workbench;
  const client = useQueryClient();
  const change = (action: () => Promise<unknown>) =>
    void attempt(workbench, async () => {
      // Also after a refusal: somebody else may have changed it.
      await action().finally(() => client.invalidateQueries(reads.queries()));
    });
  return {
    add(named) {
      const { cypher, params } = current();
      change(() => api.saveQuery(newSavedId(named.name), { ...named, cypher, params }));
    },
    rename({ id, cypher, params, revision }, named) {
      change(() => api.saveQuery(id, { ...named, cypher, params, revision }));
    },
    update({ id, name, description, folder, revision }) {
      const { cypher, params } = current();
      change(() => api.saveQuery(id, { name, description, folder, revision, cypher, params }));
    },
    remove({ id, revision, savedAt: _, ...query }) {
      change(async () => {
        await api.deleteQuery(id, revision);
        notify({
          message: words.library.deleted(query.name),
          tone: "plain",
          action: { label: words.commands.undo, run: () => change(() => api.saveQuery(id, query)) },
        });
      });
    },
  };
}
