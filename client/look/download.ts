/** Hands a file to the browser under today's name: `liaisons-2025-02-11.gexf`. */
export function download(file: Blob, extension: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = `liaisons-${new Date().toISOString().slice(0, 10)}.${extension}`;
  link.click();
  URL.revokeObjectURL(link.href);
}
