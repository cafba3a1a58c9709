// A table's board: cards are dragged to another column, or moved with the arrow keys from their own button. Without script
// each card has a form that does the same; here it is that form that is sent, so the server decides and says why not.
// A step back, and waiting, are explained first.
import { announce } from "./live/announce";
import { renewToken, sendCommand, tokenField, type CommandAnswer } from "./live/answer";
import type { Live } from "./live/live";
import { text } from "./live/texts";
import { uuid } from "./live/uuid";
import { askWhy, type Reason } from "./why";

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
    const next = nextColumn(card, step);
    if (next) void move(live, card, next, true);
  });
}

// The nearest column that way where the card may go; else the one beside it, and the server says why not.
function nextColumn(card: HTMLElement, step: 1 | -1): HTMLElement | undefined {
  const all = [...document.querySelectorAll<HTMLElement>("[data-board] [data-stage]")];
  const at = all.findIndex((column) => column.contains(card));
  const thatWay = step === 1 ? all.slice(at + 1) : all.slice(0, at).reverse();
  return thatWay.find((column) => has(card.dataset.to ?? "", column.dataset.stage ?? "")) ?? thatWay[0];
}

async function move(live: Live, card: HTMLElement, column: HTMLElement, byKey: boolean): Promise<void> {
  const { case: reference = "", to = "", why = "" } = card.dataset;
  const { stage = "", day } = column.dataset;
  const address = board()?.dataset.board;
  if (!address || column.contains(card) || document.querySelector("dialog[open]")) return;
  const step = { address, reference, stage, command: uuid() };
  const { id } = card;
  const where = titleOf(column);
  let seq: number | null = null;
  const send = async (reason?: Reason): Promise<string | null> => {
    const answer = await sendStep(step, reason);
    if (answer.kind === "done") {
      ({ seq } = answer);
      return null;
    }
    if (answer.kind === "signed-out") live.signedOut();
    return answer.kind === "signed-out" ? text("uitgelogd-bewaard") : answer.kind === "unreachable" ? text("geen-verbinding") : answer.title || text("niet-gelukt");
  };
  if (has(to, stage) && has(why, stage)) {
    if (!(await askWhy(text("kaart-vraag", reference, where), day !== undefined, send))) return;
  } else {
    const problem = await send();
    if (problem !== null) return announce(`${reference}: ${problem}`);
  }
  if (seq !== null) await live.reach(seq);
  announce(text("kaart-verplaatst", reference, where));
  if (byKey) document.getElementById(id)?.querySelector<HTMLElement>("[data-move]")?.focus();
}

async function sendStep(step: { address: string; reference: string; stage: string; command: string }, reason?: Reason): Promise<CommandAnswer> {
  const fields = (): URLSearchParams => {
    const token = document.querySelector<HTMLInputElement>(`input[name='${tokenField}']`)?.value ?? "";
    return new URLSearchParams({ [tokenField]: token, commandId: step.command, casus: step.reference, naar: step.stage, ...(reason ?? { gewoon: "true" }) });
  };
  const answer = await sendCommand(step.address, fields());
  const isOld = answer.kind === "problem" && answer.code === "form-expired";
  return isOld && (await renewToken()) ? sendCommand(step.address, fields()) : answer;
}

const has = (stages: string, stage: string): boolean => stages.split(" ").includes(stage);

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
