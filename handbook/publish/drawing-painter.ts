// Painting of drawings for those who take none.

/** A drawing (SVG) as a PNG so many pixels wide; null when it cannot be read. The same drawing gives the same bytes. */
export type PaintDrawing = (drawing: Uint8Array, width: number) => Uint8Array | null
