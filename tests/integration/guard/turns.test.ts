import { afterEach, beforeEach, expect, test } from "vitest";
import { Guard } from "../../../server/store/embedded/guard/guard.ts";

/** Takes the better part of a minute to check. */
const LONG = `RETURN size([${"1, ".repeat(400_000)}1]) AS size`;

let guard: Guard;
beforeEach(() => {
  guard = new Guard();
});
afterEach(() => guard.close());

const check = (text: string, timeoutMs: number, signal?: AbortSignal) =>
  guard.check({ text, params: {}, explain: false }, { timeoutMs, signal });

test("who asks for too much is told so, and who waits behind is answered", { timeout: 60_000 }, async () => {
  const long = expect(check(LONG, 500)).rejects.toMatchObject({ code: "query-timeout" });
  const short = expect(check("RETURN 1 AS one", 50_000)).resolves.toMatchObject({ deletes: false });
  await long;
  await short;
});

test("who goes away holds nobody up", { timeout: 60_000 }, async () => {
  const gone = new AbortController();
  const long = expect(check(LONG, 50_000, gone.signal)).rejects.toMatchObject({ code: "query-cancelled" });
  const waiting = expect(check("RETURN 2 AS two", 50_000, gone.signal)).rejects.toMatchObject({
    code: "query-cancelled",
  });
  const short = expect(check("RETURN 1 AS one", 20_000)).resolves.toMatchObject({ deletes: false });
  gone.abort();
  await Promise.all([long, waiting, short]);
});

test("what is asked when it is closed is cancelled", async () => {
  const asked = [LONG, "RETURN 1 AS one"].map((text) =>
    expect(check(text, 50_000)).rejects.toMatchObject({ code: "query-cancelled" }),
  );
  await guard.close();
  await Promise.all(asked);
});
