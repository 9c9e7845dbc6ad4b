/** Texts in the letters of an address: deflated, in base64url. The checksum of deflate tells what was cut off or mistyped. */

/** Bytes that a text may come to. */
const UNPACKED = 4_000_000;

export async function pack(text: string): Promise<string> {
  return base64url(await through(new CompressionStream("deflate"), new TextEncoder().encode(text)));
}

/** Rejects for what is not whole. */
export async function unpack(packed: string): Promise<string> {
  return new TextDecoder().decode(await through(new DecompressionStream("deflate"), unbase64url(packed)));
}

/** Everything that comes out at the other end; no more than a text may unpack to. */
async function through(stream: CompressionStream | DecompressionStream, bytes: Uint8Array): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const source = new Blob([bytes as BlobPart]).stream();
  for await (const part of source.pipeThrough(
    stream as ReadableWritablePair<Uint8Array, Uint8Array>,
  ) as unknown as AsyncIterable<Uint8Array>) {
    length += part.length;
    if (length > UNPACKED) throw new Error("too long");
    parts.push(part);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function base64url(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

function unbase64url(text: string): Uint8Array {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}
