import { announce } from "./announce";
import { isBusy } from "./fields";
import { own } from "./own";
import { text } from "./texts";

/** Why the page doesn't show its content. */
export type Reason = "unconnected" | "signed-out" | "refused";

const stays = "[data-own], [data-pending]";
let reason: Reason | null = null;

/** Why content is hidden now, or null when it shows. */
export const hiddenBecause = (): Reason | null => reason;

/** Hides the content, or takes it away when it was refused; unsent text stays in view. */
export function hideContent(why: Reason): void {
  const root = document.getElementById("levend");
  if (!root || reason === why) return;
  showContent();
  reason = why;
  root.classList.add("pok-is-hidden");
  cover(root);
  // Who may no longer see it should not find it in the page either. When access comes back the page is loaded anew.
  if (why === "refused") for (const element of root.querySelectorAll("[data-veiled]")) element.remove();
  root.prepend(notice(why));
}

/** Shows the content again. */
export function showContent(): void {
  if (reason === null) return;
  reason = null;
  document.getElementById("levend")?.classList.remove("pok-is-hidden");
  for (const element of document.querySelectorAll<HTMLElement>("[data-veiled]")) {
    element.hidden = false;
    delete element.dataset.veiled;
  }
  document.querySelector("[data-veil]")?.remove();
}

// Everything but what holds unsent text, whatever lies between.
function cover(element: Element): void {
  for (const child of element.children) {
    if (!(child instanceof HTMLElement) || child.hidden || child.matches(stays)) continue;
    if (child instanceof HTMLFormElement && isBusy(child)) continue;
    const keeps = child.querySelector(stays) ?? [...child.querySelectorAll("form")].find(isBusy);
    if (keeps) {
      cover(child);
      continue;
    }
    child.hidden = true;
    child.dataset.veiled = "";
  }
}

function notice(why: Reason): HTMLElement {
  const box = own("div", "pok-veil");
  box.dataset.veil = why;
  const line = document.createElement("p");
  line.textContent = text(`verborgen-${why}`);
  announce(line.textContent);
  box.append(line);
  if (why === "signed-out") {
    const link = document.createElement("a");
    link.href = `/inloggen?terug=${encodeURIComponent(location.pathname + location.search)}`;
    link.textContent = text("opnieuw-inloggen");
    const paragraph = document.createElement("p");
    paragraph.append(link);
    box.append(paragraph);
  }
  return box;
}
