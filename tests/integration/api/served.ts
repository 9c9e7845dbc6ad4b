/** The application over real HTTP, on whichever store a test has opened. */
import { afterAll, beforeAll } from "vitest";
import { createApp } from "../../../server/api/app.ts";
import type { Config } from "../../../server/config.ts";
import type { QueryLine } from "../../../server/contract/query.ts";
import { createLog } from "../../../server/log.ts";
import { readOnly } from "../../../server/store/read-only.ts";
import { type Answer, ask, postJson, serving } from "../../http.ts";
import type { Opened } from "../../stores.ts";

export interface Served {
  base(): string;
  get(path: string): Promise<Answer>;
  post(path: string, body: unknown): Promise<Answer>;
  /** Every line of an answer to `POST /api/query`. */
  query(request: object): Promise<QueryLine[]>;
  /** What the server has logged so far. */
  log(): string;
}

/** Serves the store of these tests, with other settings where given. */
export function served(opened: Opened, settings: Partial<Config> = {}): Served {
  let server: Awaited<ReturnType<typeof serving>>;
  let logged = "";
  beforeAll(async () => {
    const config = { ...opened.config(), ...settings };
    const store = config.LIAISONS_READ_ONLY ? readOnly(opened.store()) : opened.store();
    const output = { isTTY: false, write: (line: string) => (logged += line) } as unknown as NodeJS.WriteStream;
    const log = createLog({ LIAISONS_LOG: "debug" }, output);
    server = await serving(createApp({ store, config, log, pageFolder: "no such folder" }));
  });
  afterAll(() => server.close());
  const base = () => server.base;
  const post = (path: string, body: unknown) => ask(base(), path, postJson(body));
  return {
    base,
    get: (path) => ask(base(), path),
    post,
    query: async (request) => linesOf((await post("/api/query", request)).body),
    log: () => logged,
  };
}

export const linesOf = (body: string): QueryLine[] =>
  body
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
