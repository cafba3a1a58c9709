// Holds still what somebody looks at. A change above it, or between two things in view, never moves what one is about to click.
import { wait } from "./wait";

let pressed = false;

/** Starts to watch the pointer; the browser's own scroll anchoring would do the same work twice. */
export function startSteady(): void {
  document.documentElement.style.setProperty("overflow-anchor", "none");
  addEventListener("pointerdown", () => (pressed = true), { capture: true, passive: true });
  for (const end of ["pointerup", "pointercancel", "dragend"]) {
    addEventListener(end, () => (pressed = false), { capture: true, passive: true });
  }
}

/** Resolves when no button is held down, or has been for a second: a change between press and release would swallow the click. */
export async function pointerFree(): Promise<void> {
  for (let waited = 0; pressed && waited < 1_000; waited += 50) await wait(50);
}

/** Makes changes to the page and holds still what matters most: what the pointer is on, else what has focus, else what is read. */
export function holdStill(change: () => void): void {
  const anchors = [pointedAt(), focused(), read()].flatMap((element) => (element ? [{ element, top: element.getBoundingClientRect().top }] : []));
  change();
  for (const { element, top } of anchors) {
    if (!element.isConnected || !element.checkVisibility()) continue;
    const moved = element.getBoundingClientRect().top - top;
    // What is pinned to the window doesn't say whether the page moved; the next one does.
    if (Math.abs(moved) < 1 && isPinned(element)) continue;
    if (Math.abs(moved) >= 1) scrollBy({ top: moved, behavior: "instant" });
    const left = element.getBoundingClientRect().top - top;
    if (left >= 1) lengthen(left);
    return;
  }
}

// At the end of the page there is nothing left to scroll: the page gets longer instead.
function lengthen(by: number): void {
  const { body } = document;
  body.style.paddingBlockEnd = `${parseFloat(getComputedStyle(body).paddingBlockEnd) + by}px`;
  scrollBy({ top: by, behavior: "instant" });
}

function pointedAt(): Element | null {
  const over = [...document.querySelectorAll(":hover")].at(-1);
  return over?.closest("a, button, summary, input, select, textarea, label, [role='button']") ?? null;
}

function focused(): Element | null {
  const element = document.activeElement;
  if (!element || element === document.body || !isInView(element)) return null;
  return element;
}

function read(): Element | null {
  const across = innerWidth / 2;
  for (const down of [0.25, 0.5, 0.75]) {
    const element = document.elementFromPoint(across, innerHeight * down)?.closest("#levend [id]");
    if (element && element.getBoundingClientRect().height < innerHeight) return element;
  }
  return null;
}

function isInView(element: Element): boolean {
  const box = element.getBoundingClientRect();
  return box.bottom > 0 && box.top < innerHeight;
}

function isPinned(element: Element | null): boolean {
  for (let at = element; at && at !== document.body; at = at.parentElement) {
    if (["sticky", "fixed"].includes(getComputedStyle(at).position)) return true;
  }
  return false;
}
