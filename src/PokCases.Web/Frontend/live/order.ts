/**
 * Where a new child belongs among its siblings: the index of the first one that comes after it, or the length.
 * Orders are compared as text; siblings without one (a heading, something of the script's own) don't count.
 */
export function placeFor(siblings: readonly (string | null)[], order: string): number {
  const place = siblings.findIndex((sibling) => sibling !== null && sibling > order);
  if (place >= 0) return place;
  // After the last one that has an order, so that a closing line or form stays last.
  for (let index = siblings.length - 1; index >= 0; index--) {
    if (siblings[index] !== null) return index + 1;
  }
  return siblings.length;
}
