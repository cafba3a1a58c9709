// A table's board: cards are dragged to another column, or moved with the arrow keys from their own button. Without script
// each card has a form that does the same; here it is that form that is sent, so the server decides and says why not.
import { announce } from "./live/announce";
import { renewToken, sendCommand } from "./live/answer";
import type { Live } from "./live/live";
import { text } from "./live/texts";
import { uuid } from "./live/uuid";

let dragged: HTMLElement | null = null;

export function startBoard(live: Live | null): void {
  if (!live || !board()) return;
  // Made draggable when somebody takes hold of it: a change of the page takes such marks away.
  document.addEventListener("pointerdown", (event) => {
    const card = cardOf(event.target);
    if (card && card.dataset.to !== "" && !(event.target as Element).closest("form, summary")) card.draggable = true;
  });
  document.addEventListener("dragstart", (event) => {
    dragged = cardOf(event.target);
    if (!dragged || !event.dataTransfer) return;
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", dragged.dataset.case ?? "");
    dragged.dataset.dragged = "";
  });
  document.addEventListener("dragover", (event) => {
    const column = columnOf(event.target);
    if (!dragged || !column) return;
    event.preventDefault();
    mark(column);
  });
  document.addEventListener("drop", (event) => {
    const column = columnOf(event.target);
    if (!dragged || !column) return;
    event.preventDefault();
    void move(live, dragged, column, false);
  });
  document.addEventListener("dragend", () => {
    mark(null);
    delete dragged?.dataset.dragged;
    dragged = null;
  });
  document.addEventListener("keydown", (event) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const card = event.target instanceof Element && event.target.closest("[data-move]") ? cardOf(event.target) : null;
    if (step === 0 || !card || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const all = [...document.querySelectorAll<HTMLElement>("[data-board] [data-stage]")];
    const next = all[all.findIndex((column) => column.contains(card)) + step];
    if (next) void move(live, card, next, true);
  });
}

async function move(live: Live, card: HTMLElement, column: HTMLElement, byKey: boolean): Promise<void> {
  const reference = card.dataset.case ?? "";
  const address = board()?.dataset.board;
  if (!address || column.contains(card)) return;
  const command = uuid();
  const fields = (): URLSearchParams => {
    const token = document.querySelector<HTMLInputElement>("input[name='__RequestVerificationToken']")?.value ?? "";
    return new URLSearchParams({ __RequestVerificationToken: token, commandId: command, casus: reference, naar: column.dataset.stage ?? "" });
  };
  let answer = await sendCommand(address, fields());
  if (answer.kind === "problem" && answer.code === "form-expired" && (await renewToken())) answer = await sendCommand(address, fields());
  if (answer.kind === "signed-out") return live.signedOut();
  if (answer.kind === "unreachable") return announce(text("geen-verbinding"));
  if (answer.kind === "problem") return announce(`${reference}: ${answer.title || text("niet-gelukt")}`);
  if (answer.seq !== null) await live.reach(answer.seq);
  announce(text("kaart-verplaatst", reference, titleOf(column)));
  if (byKey) document.getElementById(card.id)?.querySelector<HTMLElement>("[data-move]")?.focus();
}

const board = (): HTMLElement | null => document.querySelector<HTMLElement>("[data-board]");

const titleOf = (column: HTMLElement): string => column.querySelector(".pok-board__title")?.firstChild?.textContent?.trim() ?? "";

function cardOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>("[data-case]") : null;
}

function columnOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>("[data-board] [data-stage]") : null;
}

function mark(column: HTMLElement | null): void {
  document.querySelectorAll<HTMLElement>("[data-board] [data-over]").forEach((other) => delete other.dataset.over);
  if (column) column.dataset.over = "";
}
