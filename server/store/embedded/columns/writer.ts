/** Bytes that are put together to be sent, quicker than text would be. */
export class Writer {
  length = 0;
  #bytes: Buffer;

  /** Bytes to begin with: it grows. */
  constructor(size: number) {
    this.#bytes = Buffer.allocUnsafe(size);
  }

  /** All that was written, until something is written again. */
  take(): Buffer {
    const taken = this.#bytes.subarray(0, this.length);
    this.length = 0;
    return taken;
  }

  /** What has no characters but those of ASCII. */
  ascii(text: string): void {
    const bytes = this.#room(text.length);
    let at = this.length;
    for (let i = 0; i < text.length; i++) bytes[at++] = text.charCodeAt(i);
    this.length = at;
  }

  text(text: string): void {
    const bytes = this.#room(3 * text.length);
    this.length += bytes.write(text, this.length);
  }

  /** A whole number below 2^31, as most are. */
  integer(value: number): void {
    const bytes = this.#room(11);
    let rest = value;
    if (rest < 0) {
      bytes[this.length++] = MINUS;
      rest = -rest;
    }
    let digits = 1;
    for (let ten = 10; ten <= rest; ten *= 10) digits++;
    for (let at = this.length + digits - 1; at >= this.length; at--) {
      bytes[at] = ZERO + (rest % 10);
      rest = Math.floor(rest / 10);
    }
    this.length += digits;
  }

  /** UTF-8 as a text of JSON; what has to be escaped there is rare. */
  quoted(source: DataView, start: number, end: number): void {
    const bytes = this.#room(end - start + 2);
    let at = this.length;
    bytes[at++] = QUOTE;
    for (let i = start; i < end; i++) {
      const byte = source.getUint8(i);
      if (byte < 0x20 || byte === QUOTE || byte === BACKSLASH) {
        this.text(JSON.stringify(Buffer.from(source.buffer, source.byteOffset + start, end - start).toString()));
        return;
      }
      bytes[at++] = byte;
    }
    bytes[at++] = QUOTE;
    this.length = at;
  }

  #room(more: number): Buffer {
    if (this.length + more > this.#bytes.length) {
      const larger = Buffer.allocUnsafe(2 * (this.length + more));
      this.#bytes.copy(larger, 0, 0, this.length);
      this.#bytes = larger;
    }
    return this.#bytes;
  }
}

const ZERO = "0".charCodeAt(0);
const MINUS = "-".charCodeAt(0);
const QUOTE = '"'.charCodeAt(0);
const BACKSLASH = "\\".charCodeAt(0);
