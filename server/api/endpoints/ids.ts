/** What stands in a path: sent with encodeURIComponent, as keys hold slashes. */
import { z } from "zod";

const id = (description: string) => z.object({ id: z.string().min(1).max(2_000).meta({ description }) });

export const NodeId = id("A node's key or element id.");
export const EdgeId = id("An edge's key or element id.");
export const DocumentId = id("A document's id.");
