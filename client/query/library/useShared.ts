import { useEffect, useRef } from "react";
import { api } from "../../api/api.ts";
import { attempt } from "../../commands/actions.ts";
import type { Workbench } from "../../commands/workbench.tsx";
import { readShared } from "./share.ts";

/** Opens the query that the address brought, once; the address is then the exploration's again. */
export function useShared(workbench: Workbench): void {
  const done = useRef(false);
  useEffect(() => {
    if (done.current) return;
    done.current = true;
    const shared = readShared(location.search);
    if (!shared) return;
    history.replaceState(null, "", location.pathname + location.hash);
    void attempt(workbench, async () => {
      const query = "id" in shared ? await api.savedQuery(shared.id) : shared.written;
      workbench.setOpen({ panel: "cypher", written: [query] });
    });
  }, [workbench]);
}
