import { own } from "../live/own";
import { text as say } from "../live/texts";
import { wordsOf, type Text } from "./text";

export interface PendingLine {
  text: Text;
  state: "sending" | "kept" | "unkept" | "shared" | "draft" | "refused";
}

export interface PendingActions {
  /** Puts the text in the composer; absent when there is no room for it. */
  takeOver: ((text: Text) => void) | undefined;
  discard(text: Text): void;
}

let shown = "";
let ownPlace: HTMLElement | null = null;

/** Shows, above the composer, what is not shared yet: the person's own text and how far it has come. */
export function showPending(lines: readonly PendingLine[], actions: PendingActions): void {
  const place = document.querySelector<HTMLElement>("[data-pending]:not([data-own])");
  // Where there is no composer there is no place for it either; the person's own text stays in view all the same.
  const list = place ?? (ownPlace ??= makePlace());
  if (place) ownPlace?.remove();
  else if (!list.isConnected) document.getElementById("levend")?.prepend(list);
  const now = JSON.stringify([lines.map(({ text, state }) => [text.id, state, text.content.problem]), actions.takeOver !== undefined]);
  if (list.childElementCount === lines.length && now === shown) return;
  shown = now;
  // Whoever stands on a button of a line stays there.
  const focused = list.contains(document.activeElement) ? document.activeElement?.id : undefined;
  list.replaceChildren(...lines.map((line) => makeLine(line, actions)));
  list.hidden = lines.length === 0;
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
}

function makePlace(): HTMLElement {
  const made = own("div", "pok-contributions");
  made.dataset.pending = "";
  made.role = "list";
  made.ariaLabel = say("nog-niet-gedeeld");
  return made;
}

function makeLine({ text, state }: PendingLine, actions: PendingActions): HTMLElement {
  const line = document.createElement("div");
  line.role = "listitem";
  line.className = "pok-contribution pok-contribution--kept";
  line.dataset.text = text.id;
  const words = document.createElement("p");
  words.className = "pok-contribution__text";
  words.textContent = wordsOf(text);
  const under = document.createElement("p");
  under.className = "pok-contribution__under";
  const status = document.createElement("span");
  status.className = "pok-sending";
  status.dataset.state = state;
  status.textContent = [say(`staat-${state}`), text.content.problem].filter(Boolean).join(" ");
  under.append(status);
  if (state === "draft" || state === "unkept" || state === "refused") {
    if (actions.takeOver && text.kind === "draft") under.append(button(text, "overnemen", actions.takeOver));
    if (text.kind === "draft") under.append(button(text, "verwijderen", actions.discard));
  }
  line.append(words, under);
  return line;
}

function button(text: Text, name: string, act: (text: Text) => void): HTMLElement {
  const made = document.createElement("button");
  made.type = "button";
  made.id = `${name}-${text.id}`;
  made.className = "pok-link-button";
  made.textContent = say(name);
  made.addEventListener("click", () => act(text));
  return made;
}
