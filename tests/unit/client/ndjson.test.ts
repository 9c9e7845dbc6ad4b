import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLines } from "../../../client/api/ndjson.ts";

const encoder = new TextEncoder();

/** The bytes cut at these places, as a network would; characters may be cut in two. */
function streamOf(bytes: Uint8Array, cuts: number[] = [], onCancel = () => {}): ReadableStream<Uint8Array> {
  const places = [...new Set([0, ...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length])].sort((a, b) => a - b);
  const chunks = places.slice(1).map((end, index) => bytes.slice(places[index], end));
  return new ReadableStream({
    pull(controller) {
      const chunk = chunks.shift();
      if (chunk) controller.enqueue(chunk);
      else controller.close();
    },
    cancel: onCancel,
  });
}

async function all(stream: ReadableStream<Uint8Array>): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const batch of readLines<unknown>(stream)) found.push(...batch);
  return found;
}

describe("lines of NDJSON", () => {
  it("are the same however the stream is cut, with or without a newline at the end", async () => {
    const values = fc.array(fc.jsonValue({ depthSize: "small" }), { maxLength: 8 });
    const cuts = fc.array(fc.nat(), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(values, cuts, fc.boolean(), async (values, cuts, ended) => {
        const text = values.map((value) => JSON.stringify(value)).join("\n") + (ended ? "\n" : "");
        expect(await all(streamOf(encoder.encode(text), cuts))).toEqual(
          JSON.parse(`[${text.trim().replaceAll("\n", ",")}]`),
        );
      }),
    );
  });

  it("come as they arrive: a chunk's lines in one batch", async () => {
    const text = '{"a":1}\n{"a":2}\n{"a":3}\n';
    const batches = [];
    for await (const batch of readLines(streamOf(encoder.encode(text), [16]))) batches.push(batch);
    expect(batches).toEqual([[{ a: 1 }, { a: 2 }], [{ a: 3 }]]);
  });

  it("cancel the stream when the reader leaves early", async () => {
    let cancelled = false;
    const stream = streamOf(encoder.encode("1\n2\n3\n"), [2, 4], () => {
      cancelled = true;
    });
    for await (const _batch of readLines(stream)) break;
    expect(cancelled).toBe(true);
  });

  it("that are not JSON are an error", async () => {
    await expect(all(streamOf(encoder.encode('{"a":1}\n{"a"')))).rejects.toThrow(SyntaxError);
  });
});
