import type { TableFormat } from "../contract/tables.ts";
import type { Result } from "../store/store.ts";

/** All rows of an answer in a format, a piece a batch; never more of them in memory than that. */
export async function* rowsAsText(format: TableFormat, { columns, batches }: Result): AsyncGenerator<string> {
  let index = 0;
  let text = format.head(columns);
  for await (const rows of batches) {
    for (const row of rows) text += format.row(row, columns, index++);
    yield text;
    text = "";
  }
  yield text + format.tail;
}
