/** The picture as a file. */

/** All layers on one background, as large as they are on the screen; to be called right after a frame was drawn. */
export function compose(layers: readonly HTMLCanvasElement[], background: string): HTMLCanvasElement {
  const [{ width, height }] = layers as [HTMLCanvasElement];
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width, height });
  const context = canvas.getContext("2d")!;
  context.fillStyle = background;
  context.fillRect(0, 0, width, height);
  for (const layer of layers) context.drawImage(layer, 0, 0);
  return canvas;
}

export function toPng(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("The picture is too large for an image."))));
  });
}
