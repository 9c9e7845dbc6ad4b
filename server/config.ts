/** Every setting: read from the environment once, checked, and documented where it is declared. */
import { z } from "zod";
import { expectation } from "./expectation.ts";
import { Problem } from "./problems.ts";

export const ConfigSchema = z.object({
  NEO4J_URI: z
    .url({
      protocol: /^(neo4j|bolt)(\+s|\+ssc)?$/,
      error: "has to start with neo4j://, neo4j+s://, bolt:// or bolt+s://",
    })
    .optional()
    .meta({ description: "Address of a Neo4j database. Unset: the embedded store." }),
  NEO4J_USERNAME: z.string().default("neo4j").meta({ description: "User name at Neo4j." }),
  NEO4J_PASSWORD: z.string().optional().meta({ description: "Password at Neo4j. Unset: no authentication." }),
  NEO4J_DATABASE: z.string().optional().meta({ description: "Database at Neo4j. Unset: the user's home database." }),
  HOST: z.string().default("127.0.0.1").meta({ description: "Address to listen on." }),
  PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65_535)
    .default(3_000)
    .meta({ description: "Port to listen on; 0 takes any free one." }),
  LIAISONS_DATA: z
    .string()
    .default(".liaisons")
    .meta({ description: "Folder of the embedded store and of what people save." }),
  LIAISONS_ALLOWED_HOSTS: z
    .string()
    .default("")
    .transform((value) =>
      value
        .split(",")
        .map((host) => host.trim().toLowerCase())
        .filter(Boolean),
    )
    .meta({ description: "Further host names under which the page is reached, separated by commas (behind a proxy)." }),
  LIAISONS_READ_ONLY: z
    .enum(["true", "false"])
    .default("false")
    .transform((value) => value === "true")
    .meta({ description: "true: nobody can change the graph through this server." }),
  LIAISONS_QUERY_TIMEOUT: z.coerce
    .number()
    .int()
    .min(1)
    .max(3_600)
    .default(30)
    .meta({ description: "Seconds after which a query is ended." }),
  LIAISONS_LOG: z
    .enum(["silent", "error", "warn", "info", "debug"])
    .optional()
    .meta({ description: "How much is logged. Unset: warn on a terminal, info elsewhere." }),
});
export type Config = z.infer<typeof ConfigSchema>;

/** Throws `bad-configuration`, naming the variable and what it takes. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ""),
  );
  const parsed = ConfigSchema.safeParse(given, { error: expectation });
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Problem("bad-configuration", `${issue?.path.join(".")} ${issue?.message}.`);
}
