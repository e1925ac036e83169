/** Puts boxes beside each other until a shelf is full, then on the next one. */

export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Sized {
  readonly width: number;
  readonly height: number;
}

/** In the order given; a box wider than the shelf has one of its own. */
export function packShelves(boxes: readonly Sized[], most: number): Sized & { readonly places: readonly Point[] } {
  const places: Point[] = [];
  let [width, top, left, bottom] = [0, 0, 0, 0];
  for (const box of boxes) {
    if (left > 0 && left + box.width > most) [top, left] = [bottom, 0];
    places.push({ x: left, y: top });
    left += box.width;
    bottom = Math.max(bottom, top + box.height);
    width = Math.max(width, left);
  }
  return { width, height: bottom, places };
}
