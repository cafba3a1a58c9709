// New elements carry a mark for a while; how it looks is the style's affair.
const mark = "pok-new";
const showFor = 60_000; // milliseconds
const until = new Map<string, number>();
const mine = new Set<string>();

/** What somebody shares from this page is no news to them. */
export const noteMine = (id: string): void => void mine.add(id);

/** Whether it was shared from this page. */
export const isMine = (id: string): boolean => mine.has(id);

/** Marks what was added, and again what a renewal of the page wiped the mark from. */
export function markNew(added: readonly Element[]): void {
  for (const element of added) if (element.id && !isMine(element.id)) until.set(element.id, performance.now() + showFor);
  for (const [id, end] of until) {
    const element = document.getElementById(id);
    element?.classList.toggle(mark, end > performance.now());
    if (!element || end <= performance.now()) until.delete(id);
  }
  if (added.length > 0) setTimeout(() => markNew([]), showFor + 100);
}
