import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { reads } from "../api/reads.ts";

/** When the database is back, whatever failed while it was away is asked again. */
export function useRecovery(): void {
  const client = useQueryClient();
  const { isSuccess } = useQuery(reads.health());
  useEffect(() => {
    if (isSuccess) void client.refetchQueries({ predicate: ({ state }) => state.status === "error" });
  }, [isSuccess, client]);
}
