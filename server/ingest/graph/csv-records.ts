/** CSV as RFC 4180 has it: quoted fields may hold delimiters, line breaks and doubled quotes. */

export interface CsvRecord {
  /** 1-based, where the record begins. */
  line: number;
  fields: string[];
}

/** Empty lines are left out. Undefined in place of a record: a quote that is never closed. */
export function* csvRecords(
  text: string,
  delimiter: string,
): Generator<CsvRecord | { line: number; fields: undefined }> {
  let line = 1;
  let at = 0;
  while (at < text.length) {
    const record: CsvRecord = { line, fields: [] };
    for (let more = true; more; ) {
      let field = "";
      if (text[at] === '"') {
        let from = at + 1;
        for (;;) {
          const quote = text.indexOf('"', from);
          if (quote < 0) {
            yield { line: record.line, fields: undefined };
            return;
          }
          field += text.slice(from, quote);
          at = quote + 1;
          if (text[at] !== '"') break;
          field += '"';
          from = at + 1;
        }
      }
      let end = at;
      while (end < text.length && text[end] !== delimiter && text[end] !== "\n") end++;
      field += text.slice(at, end);
      line += field.split("\n").length - 1;
      record.fields.push(field);
      more = text[end] === delimiter;
      at = end + 1;
    }
    line++;
    if (record.fields.length > 1 || record.fields[0] !== "") yield record;
  }
}
