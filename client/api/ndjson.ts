/**
 * Lines of NDJSON, parsed, in the batches in which they arrive: a page that shows rows as they come
 * then draws once per chunk and not once per line. Leaving the loop cancels the stream.
 */
export async function* readLines<T>(stream: ReadableStream<Uint8Array>): AsyncGenerator<T[], void, void> {
  const reader = stream.pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>).getReader();
  let rest = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      const lines = (rest + value).split("\n");
      rest = lines.pop() ?? "";
      const batch = lines.filter(isLine).map((line) => JSON.parse(line) as T);
      if (batch.length > 0) yield batch;
    }
    if (isLine(rest)) yield [JSON.parse(rest) as T];
  } finally {
    await reader.cancel().catch(() => {});
  }
}

const isLine = (line: string): boolean => line.trim() !== "";
