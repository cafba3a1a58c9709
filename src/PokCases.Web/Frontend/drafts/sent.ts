import { clearProblem, showProblem } from "../live/commands";
import { text as say } from "../live/texts";
import { uuid } from "../live/uuid";
import { tokenField } from "../live/answer";
import { fillControls, type Control } from "./fill";
import type { Outbox } from "./outbox";
import type { Text } from "./text";
import type { Vault } from "./vault";

/**
 * A form that is empty again at once, `<form data-outbox="stream">`: what was filled in is kept and sent, at once or when there
 * is a connection. Its command id goes along with every try, so it is saved once. What the server refuses comes back in the form;
 * the next try is then a page, which says beside each field what is wrong.
 */
export class SentForm {
  private isNative = false;
  private hasSaved = false;

  constructor(
    private readonly vault: Vault,
    private readonly outbox: Outbox,
    private readonly form: HTMLFormElement,
  ) {}

  static get shown(): HTMLFormElement | null {
    return document.querySelector<HTMLFormElement>("form[data-outbox]");
  }

  async start(): Promise<void> {
    this.form.addEventListener("submit", (event) => this.submitted(event));
    addEventListener("online", () => this.outbox.hurry());
    await this.vault.open();
    this.show();
  }

  isMine(text: Text): boolean {
    return text.stream === this.stream;
  }

  saved(): void {
    this.hasSaved = true;
    this.show();
  }

  /** Back to who wrote it; when the next one is being filled in already, it stays as it was kept until then. */
  async refused(text: Text, problem: string): Promise<void> {
    await this.vault.remove(text.id);
    fillControls([...this.form.elements] as unknown as Control[], text.content.fields, true);
    this.form.querySelectorAll("details").forEach((fold) => (fold.open = true));
    this.isNative = true;
    showProblem(this.form, problem || say("niet-gelukt"));
    this.show();
  }

  /** Says how far it has come. */
  show(): void {
    const place = this.form.querySelector<HTMLElement>("[data-state]");
    if (!place) return;
    const waiting = this.outbox.waiting().filter((text) => this.isMine(text));
    const first = waiting[0];
    const state = first ? (this.outbox.sending === first.id ? "sending" : this.vault.isKept(first.id) ? "kept" : "unkept") : this.hasSaved ? "saved" : "";
    if (place.dataset.state === state) return;
    place.dataset.state = state;
    if (state !== "") place.textContent = state === "saved" ? say("opgeslagen") : say(`staat-${state}`);
  }

  private get stream(): string {
    return this.form.dataset.outbox ?? "";
  }

  private submitted(event: SubmitEvent): void {
    // A button that goes on to another page is a page's own.
    if (this.isNative || event.submitter?.hasAttribute("data-native")) return;
    event.preventDefault();
    clearProblem(this.form);
    const fields = [...new FormData(this.form)].filter(([name]) => name !== tokenField).map(([name, value]): [string, string] => [name, String(value)]);
    const id = fields.find(([name]) => name === "commandId")?.[1] ?? uuid();
    const action = this.form.getAttribute("action") ?? location.pathname;
    this.hasSaved = false;
    this.form.reset();
    const command = this.form.querySelector<HTMLInputElement>("input[name='commandId']");
    if (command) command.value = uuid();
    this.form.querySelector<HTMLElement>("[autofocus]")?.focus();
    void this.vault.keep({ id, kind: "outbox", stream: this.stream, item: "", at: Date.now(), content: { action, fields } }).then(() => this.outbox.send());
  }
}
