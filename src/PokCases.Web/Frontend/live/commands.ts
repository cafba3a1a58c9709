import { wasWarned } from "../bsn";
import { announce } from "./announce";
import { renewToken, sendCommand, type CommandAnswer } from "./answer";
import { settled, underWay, unsentTexts } from "./fields";
import type { Live } from "./live";
import { own } from "./own";
import { text } from "./texts";
import { uuid } from "./uuid";

/** Field that says: it was looked over. */
export const lookedOver = "nagekeken";

const showWaitingAfter = 1_000; // milliseconds
const doubleClick = 400; // milliseconds
const lastSent = new WeakMap<HTMLFormElement, number>();
const waiting = new WeakSet<HTMLFormElement>();
const native = new WeakSet<HTMLFormElement>();

/** Told when a command of a form went through, before the page is left. */
export const whenDone = new Set<(form: HTMLFormElement) => Promise<void>>();

/** Sends the forms of a live page, and those marked data-command, without leaving the page. */
export function startCommands(live: Live | null): void {
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || !(form instanceof HTMLFormElement) || !isOurs(form, event.submitter)) return;
    event.preventDefault();
    // A double click is one command, also when the first click was already done.
    const tooSoon = performance.now() - (lastSent.get(form) ?? -Infinity) < doubleClick;
    if (waiting.has(form) || tooSoon) return;
    lastSent.set(form, performance.now());
    void run(form, event.submitter, live);
  });
}

function isOurs(form: HTMLFormElement, submitter: HTMLElement | null): boolean {
  if (native.has(form) || "native" in form.dataset || "composer" in form.dataset) return false;
  const method = submitter?.getAttribute("formmethod") ?? form.getAttribute("method") ?? "get";
  if (method.toLowerCase() !== "post" || form.target !== "") return false;
  return "command" in form.dataset || form.closest("#levend") !== null;
}

async function run(form: HTMLFormElement, submitter: HTMLElement | null, live: Live | null): Promise<void> {
  const address = submitter?.getAttribute("formaction") ?? form.getAttribute("action") ?? location.href;
  const done = showWaiting(form, submitter);
  clearProblem(form);
  waiting.add(form);
  underWay.add(form);
  try {
    let answer = await sendCommand(address, fieldsOf(form, submitter));
    if (answer.kind === "problem" && answer.code === "form-expired" && (await renewToken())) {
      answer = await sendCommand(address, fieldsOf(form, submitter));
    }
    underWay.delete(form);
    await handle(answer, form, submitter, live);
  } finally {
    underWay.delete(form);
    waiting.delete(form);
    done();
  }
}

function fieldsOf(form: HTMLFormElement, submitter: HTMLElement | null): FormData | URLSearchParams {
  const data = new FormData(form, submitter);
  // A form of a live page keeps its place: the warning beside the field was the question. Any other is asked on a page.
  if (wasWarned(form) && form.closest("#levend") !== null) data.set(lookedOver, "true");
  return form.enctype === "multipart/form-data" ? data : new URLSearchParams([...data].map(([name, value]) => [name, String(value)]));
}

async function handle(answer: CommandAnswer, form: HTMLFormElement, submitter: HTMLElement | null, live: Live | null): Promise<void> {
  switch (answer.kind) {
    case "done":
      return succeed(answer, form, live);
    case "signed-out":
      live?.signedOut();
      return fail(form, text("uitgelogd-bewaard"), live);
    case "unreachable":
      return fail(form, text("geen-verbinding"), live);
    case "problem":
      if ((answer.status === 409 && answer.code === "changed-meanwhile") || answer.code === "answer-is-page" || answer.code === "looks-like-bsn") return postNatively(form, submitter);
      fail(form, answer.title || text("niet-gelukt"), live);
      if ([403, 404, 409].includes(answer.status)) await live?.pull();
  }
}

function fail(form: HTMLFormElement, what: string, live: Live | null): void {
  showProblem(form, what);
  if (form.isConnected) return;
  // Its place on the page went while the command was under way.
  announce(what);
  live?.onLost?.(unsentTexts(form));
}

async function succeed(answer: CommandAnswer & { kind: "done" }, form: HTMLFormElement, live: Live | null): Promise<void> {
  renewCommandId(form);
  await Promise.all([...whenDone].map((tell) => tell(form)));
  if (answer.go && (!live || "go" in form.dataset)) return go(answer.go);
  settled.add(form);
  closeAround(form);
  if (answer.seq !== null) await live?.reach(answer.seq);
  else await live?.pull();
  live?.catchUp();
  settled.delete(form);
  if (!form.isConnected) return;
  const id = form.querySelector<HTMLInputElement>("input[name='commandId']")?.value;
  form.reset();
  renewCommandId(form, id);
}

function go(address: string): void {
  const target = new URL(address, location.href);
  if (target.href === location.href) location.reload();
  else location.assign(target);
}

function renewCommandId(form: HTMLFormElement, id = uuid()): void {
  const field = form.querySelector<HTMLInputElement>("input[name='commandId']");
  if (field) field.value = id;
}

// A menu, or a fold that says so, has done its work.
function closeAround(form: HTMLFormElement): void {
  const fold = form.closest<HTMLDetailsElement>("details.pok-menu, details[data-close]");
  if (!fold?.open) return;
  const hadFocus = fold.contains(document.activeElement);
  fold.open = false;
  if (hadFocus) fold.querySelector("summary")?.focus({ preventScroll: true });
}

/** As without script: the answer is a page, which shows both texts, or what is to be put right. */
function postNatively(form: HTMLFormElement, submitter: HTMLElement | null): void {
  native.add(form);
  // The page that comes instead knows what to forget once it is sent.
  if (form.dataset.draft !== undefined && !form.elements.namedItem("concept")) {
    const draft = document.createElement("input");
    draft.type = "hidden";
    draft.name = "concept";
    draft.value = form.dataset.draft;
    form.append(draft);
  }
  if (submitter instanceof HTMLButtonElement && submitter.form === form) form.requestSubmit(submitter);
  else form.submit();
}

function showWaiting(form: HTMLFormElement, submitter: HTMLElement | null): () => void {
  // Not `disabled`: that would take the focus away.
  const buttons = [...form.querySelectorAll<HTMLElement>("button, input[type='submit']"), ...(submitter ? [submitter] : [])];
  buttons.forEach((button) => button.setAttribute("aria-disabled", "true"));
  const note = own("span", "pok-sending");
  note.dataset.state = "sending";
  const timer = setTimeout(() => {
    note.textContent = text("bezig");
    announce(note.textContent);
    (submitter && form.contains(submitter) ? submitter : form.lastElementChild)?.after(note);
  }, showWaitingAfter);
  return () => {
    clearTimeout(timer);
    note.remove();
    buttons.forEach((button) => button.removeAttribute("aria-disabled"));
  };
}

/** Says next to the form what went wrong; what was typed stays. */
export function showProblem(form: HTMLFormElement, what: string): void {
  clearProblem(form);
  const line = own("p", "utrecht-form-field-error-message pok-form-problem");
  line.dataset.problem = "";
  line.setAttribute("role", "alert");
  line.tabIndex = -1;
  form.append(line);
  line.textContent = what;
}

/** Takes away what was said before. */
export function clearProblem(form: HTMLFormElement): void {
  form.querySelectorAll("[data-problem]").forEach((line) => line.remove());
}
