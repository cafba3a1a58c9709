import { isMine } from "./news";
import { own } from "./own";
import { text } from "./texts";

// What came below the window while somebody reads further up: a button brings them there, never a jump.
let below: Element[] = [];
let button: HTMLButtonElement | null = null;

/** Looks which of these contributions came out of view, and offers to go there. */
export function showNewer(added: readonly Element[]): void {
  below.push(...added.filter((element) => element.matches(".pok-contribution") && !isMine(element.id) && isBelow(element)));
  look();
}

/** Starts to watch what comes into view. */
export function startNewer(): void {
  addEventListener("scroll", look, { passive: true });
}

function look(): void {
  if (below.length === 0 && !button) return;
  below = below.filter((element) => element.isConnected && isBelow(element));
  if (below.length === 0) {
    button?.remove();
    button = null;
    return;
  }
  button ??= makeButton();
  const label = below.length === 1 ? text("nieuw-een") : text("nieuw-meer", below.length);
  if (button.textContent !== label) button.textContent = label;
  const list = below[0]!.parentElement;
  if (!button.isConnected) list?.after(button);
}

function makeButton(): HTMLButtonElement {
  const made = own("button", "pok-newer");
  made.type = "button";
  made.addEventListener("click", () => {
    below[0]?.scrollIntoView({ block: "center" });
  });
  return made;
}

const isBelow = (element: Element): boolean => element.checkVisibility() && element.getBoundingClientRect().top > innerHeight;
