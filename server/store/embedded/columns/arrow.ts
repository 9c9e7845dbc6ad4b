/** Where the columns of an Arrow IPC stream are: as much of the format as a table of plain values needs. */

/** Numbers of the union `Type` in Arrow's Schema.fbs. */
const KINDS = { 1: "null", 2: "integer", 3: "float", 5: "text", 6: "boolean" } as const;
/** Numbers of the union `MessageHeader` in Arrow's Message.fbs. */
const SCHEMA = 1;
const RECORD_BATCH = 3;

export interface Column {
  /** Integers and floats have 64 bits each, text is UTF-8. */
  kind: (typeof KINDS)[keyof typeof KINDS];
  /** Where a bit for each row says whether it has a value; undefined: all have. */
  validity?: number;
  /** Where the buffers of the values are: their bits, or for text the offsets and the bytes. */
  buffers: number[];
}
export interface Columns {
  bytes: DataView;
  columns: Column[];
}

/** Undefined when a column holds something other than null, integers, floats, text or truth values. */
export function columnsOf(stream: Uint8Array): Columns | undefined {
  const bytes = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let kinds: Column["kind"][] = [];
  for (let at = 0; at + 8 < stream.length; ) {
    // A marker and a length stand before the metadata, and its body after them.
    const metadata = at + 8;
    const message = Table.root(bytes, metadata);
    const body = metadata + bytes.getInt32(at + 4, true);
    const header = message.table(2);
    switch (message.byte(1)) {
      case SCHEMA: {
        const found = header.tables(1).map((field) => KINDS[field.byte(2) as keyof typeof KINDS]);
        if (!found.every(Boolean)) return undefined;
        kinds = found;
        break;
      }
      case RECORD_BATCH:
        return { bytes, columns: columnsIn(header, kinds, body) };
    }
    at = body + message.long(3);
  }
  return undefined;
}

const BUFFERS = { null: 0, integer: 1, float: 1, text: 2, boolean: 1 };

function columnsIn(batch: Table, kinds: Column["kind"][], body: number): Column[] {
  const nodes = batch.vector(1);
  let buffer = batch.vector(2);
  const next = () => {
    const start = body + Number(batch.bytes.getBigInt64(buffer, true));
    buffer += 16;
    return start;
  };
  return kinds.map((kind, i) => {
    if (kind === "null") return { kind, buffers: [] };
    const nulls = batch.bytes.getBigInt64(nodes + 16 * i + 8, true);
    const validity = next();
    const buffers = Array.from({ length: BUFFERS[kind] }, next);
    return nulls > 0n ? { kind, validity, buffers } : { kind, buffers };
  });
}

/** A table of FlatBuffers; its fields have numbers. */
class Table {
  readonly bytes: DataView;
  readonly #at: number;

  constructor(bytes: DataView, at: number) {
    this.bytes = bytes;
    this.#at = at;
  }

  static root(bytes: DataView, at: number): Table {
    return new Table(bytes, at + bytes.getUint32(at, true));
  }

  byte(field: number): number {
    const at = this.#field(field);
    return at ? this.bytes.getUint8(at) : 0;
  }

  long(field: number): number {
    const at = this.#field(field);
    return at ? Number(this.bytes.getBigInt64(at, true)) : 0;
  }

  table(field: number): Table {
    return Table.root(this.bytes, this.#field(field));
  }

  tables(field: number): Table[] {
    const first = this.vector(field);
    const length = this.bytes.getUint32(first - 4, true);
    return Array.from({ length }, (_, i) => Table.root(this.bytes, first + 4 * i));
  }

  /** Where the first item of a vector is. */
  vector(field: number): number {
    const at = this.#field(field);
    return at + this.bytes.getUint32(at, true) + 4;
  }

  /** 0 for a field that has its default. */
  #field(number: number): number {
    const vtable = this.#at - this.bytes.getInt32(this.#at, true);
    const slot = 4 + 2 * number;
    if (slot >= this.bytes.getUint16(vtable, true)) return 0;
    const offset = this.bytes.getUint16(vtable + slot, true);
    return offset ? this.#at + offset : 0;
  }
}
