/** What a saved thing may be called on the disk, on every operating system. */

/** Small letters, digits and hyphens; not what Windows keeps for devices. */
export const SAVED_ID = /^(?!(con|prn|aux|nul|com\d|lpt\d)$)(?=.{1,80}$)[a-z0-9]+(-[a-z0-9]+)*$/;

/** An id for something new: readable, and nobody else's. `Élysée, 2025` becomes `elysee-2025-` and eight more. */
export function newSavedId(name: string): string {
  const slug = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60)
    .replace(/-+$/, "");
  const random = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => (byte % 36).toString(36)).join("");
  return slug ? `${slug}-${random}` : random;
}
