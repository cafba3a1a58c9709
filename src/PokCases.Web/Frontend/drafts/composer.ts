import { holdsCitizenNumber, wasWarned } from "../bsn";
import { clearProblem, lookedOver, showProblem } from "../live/commands";
import { isField } from "../live/fields";
import { text as say } from "../live/texts";
import { uuid } from "../live/uuid";
import { tokenField } from "../live/answer";
import { fillControls } from "./fill";
import type { Text } from "./text";
import type { Vault } from "./vault";

const writeEvery = 300; // milliseconds: what a crash may cost
export const perCommand = [tokenField, "commandId", "contributionId", lookedOver];

/** How far a text has come; the words stand in the page. */
export type State = "empty" | "draft" | "unkept" | "sending" | "kept" | "refused" | "shared";

/**
 * The field in which contributions are written. What is typed is kept every 300 ms; sharing it is one step:
 * the draft goes and the same text, with the ids it will always have, lies in the outbox.
 */
export class Composer {
  /** Of this page's own draft for the item at hand. */
  private draftId = uuid();
  /** Every draft of this page. */
  private readonly mine = new Set<string>();
  private release = (): void => {};
  private item = "";
  /** What stands in the field; the field itself may be gone when it has to be kept. */
  private draft: Text | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly vault: Vault,
    private readonly stream: string,
    private readonly share: (text: Text, insteadOf: string) => void,
    private readonly changed: () => void,
  ) {}

  start(): void {
    this.hold();
    this.item = this.form?.dataset.item ?? "";
    document.addEventListener("input", (event) => this.isInside(event.target) && this.typed());
    document.addEventListener("change", (event) => this.isInside(event.target) && this.typed());
    document.addEventListener("keydown", (event) => this.key(event));
    document.addEventListener("submit", (event) => this.submitted(event));
    addEventListener("pagehide", () => this.write());
    document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && this.write());
    // Typed before the script was there, or put back by the browser.
    if (this.words.trim() !== "") this.typed();
  }

  get form(): HTMLFormElement | null {
    return document.querySelector<HTMLFormElement>("form[data-composer]");
  }

  /** Whether this text stands in the field now. */
  holds(id: string): boolean {
    return this.draft?.id === id;
  }

  /** Ids of the drafts that stand in fields of other tabs. */
  async heldElsewhere(): Promise<Set<string>> {
    const locks = await navigator.locks?.query();
    const held = (locks?.held ?? []).flatMap(({ name }) => (name?.startsWith(lockPrefix) ? [name.slice(lockPrefix.length)] : []));
    return new Set(held.filter((id) => !this.mine.has(id)));
  }

  get isFree(): boolean {
    return this.area !== null && this.words.trim() === "";
  }

  /** The page changed; true when it is about another item now. */
  look(): boolean {
    const item = this.form?.dataset.item ?? "";
    if (item === this.item) return false;
    this.write();
    this.item = item;
    this.draft = null;
    this.draftId = uuid();
    this.hold();
    // What was typed for this item between its coming and now.
    if (this.words.trim() !== "") this.typed();
    void this.restore();
    return true;
  }

  /** Puts back what was kept for this item and is in no other tab's field. */
  async restore(): Promise<void> {
    if (!this.form || !this.isFree) return;
    const held = await this.heldElsewhere();
    const kept = this.vault.all("draft").filter((text) => text.item === this.item && !held.has(text.id));
    const latest = kept.at(-1);
    if (latest) await this.takeOver(latest);
  }

  /** Puts a text in the field, as this page's own draft. */
  async takeOver(text: Text): Promise<void> {
    const { form } = this;
    if (!form || !this.isFree) return;
    fill(form, text);
    const problem = text.content.problem;
    this.draft = this.read();
    if (this.draft) await this.vault.keep(this.draft, text.id);
    if (problem !== undefined) showProblem(form, problem || say("niet-gelukt"));
    this.show();
  }

  /** Empties the field and forgets what was in it. */
  clear(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.draft = null;
    if (this.area) this.area.value = "";
  }

  /** Shows how far this text has come; with none, how far the last one shared has. */
  show(rest: State = "empty"): void {
    const place = this.form?.querySelector<HTMLElement>("[data-state]");
    if (!place) return;
    const state = this.draft ? (this.vault.isKept(this.draft.id) ? "draft" : "unkept") : rest;
    if (place.dataset.state === state) return;
    place.dataset.state = state;
    place.textContent = state === "empty" ? "" : say(`staat-${state}`);
  }

  private get area(): HTMLTextAreaElement | null {
    return this.form?.querySelector<HTMLTextAreaElement>("textarea[name='text']") ?? null;
  }

  private get words(): string {
    return this.area?.value ?? "";
  }

  private isInside(target: EventTarget | null): boolean {
    return target instanceof Node && this.form?.contains(target) === true;
  }

  private typed(): void {
    const before = this.draft;
    this.draft = this.read();
    if (!this.draft && !before) return;
    // Not put off by the next key: somebody who types on and on is kept as well.
    this.timer ??= setTimeout(() => this.write(), writeEvery);
  }

  private write(): void {
    if (this.timer === undefined) return;
    clearTimeout(this.timer);
    this.timer = undefined;
    const kept = this.draft ? this.vault.keep(this.draft) : this.vault.remove(this.draftId);
    void kept.then(() => this.changed());
  }

  private read(): Text | null {
    const { form } = this;
    if (!form || this.words.trim() === "") return null;
    const fields = [...new FormData(form)].filter(([name]) => !perCommand.includes(name)).map(([name, value]): [string, string] => [name, String(value)]);
    const action = form.getAttribute("action") ?? location.pathname;
    return { id: this.draftId, kind: "draft", stream: this.stream, item: this.item, at: Date.now(), content: { action, fields } };
  }

  private key(event: KeyboardEvent): void {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.isComposing || event.target !== this.area) return;
    event.preventDefault();
    this.form?.requestSubmit();
  }

  private submitted(event: SubmitEvent): void {
    const { form } = this;
    if (!form || event.target !== form) return;
    event.preventDefault();
    clearProblem(form);
    const draft = this.read();
    if (!draft) return this.area?.focus();
    const looksWrong = holdsCitizenNumber(this.words);
    if (looksWrong && !wasWarned(form)) {
      // Sent before the warning could show: asked now, and sent when they send it again.
      this.area?.dispatchEvent(new Event("input", { bubbles: true }));
      return showProblem(form, say("bsn-nakijken"));
    }
    const id = uuid();
    const { action, fields } = draft.content;
    const content = { action, fields: [...fields, ["commandId", uuid()], ["contributionId", id], ...(looksWrong ? [[lookedOver, "true"]] : [])] as [string, string][] };
    this.clear();
    this.share({ ...draft, id, kind: "outbox", content }, this.draftId);
  }

  // Tells the other tabs that this draft stands in a field; the last one no longer does.
  private hold(): void {
    this.release();
    this.mine.add(this.draftId);
    void navigator.locks?.request(lockOf(this.draftId), () => new Promise<void>((done) => (this.release = done)));
  }
}

const lockPrefix = "pokcases-draft-";
const lockOf = (id: string): string => lockPrefix + id;

/** Puts a text back in the fields it came from. */
export function fill(form: HTMLFormElement, text: Text, whole = false): void {
  const controls = [...form.elements].filter((element) => isField(element)).filter((field) => !perCommand.includes(field.name) && isKept(field));
  fillControls(controls, text.content.fields, whole);
}

/** Whether what stands in a field is kept: not what the form asks anew each time (`data-not-kept`). */
export const isKept = (field: Element): boolean => !("notKept" in (field as HTMLElement).dataset);

/** A text that was in the outbox, as a draft again. */
export function asDraft(text: Text, problem: string): Text {
  const fields = text.content.fields.filter(([name]) => !perCommand.includes(name));
  return { ...text, id: uuid(), kind: "draft", content: { action: text.content.action, fields, problem } };
}
