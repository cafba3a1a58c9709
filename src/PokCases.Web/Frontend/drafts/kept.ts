import { whenDone } from "../live/commands";
import { isChanged, isField } from "../live/fields";
import { own } from "../live/own";
import { text as say } from "../live/texts";
import { filled } from "../when";
import { fill, isKept, perCommand } from "./composer";
import type { Text } from "./text";
import type { Vault } from "./vault";

const writeEvery = 300; // milliseconds: what a crash may cost

/**
 * A form on a page of its own, `<form data-draft="id" data-command>`, whose text is kept as the composer's is. Its draft goes
 * when the command went through, or when the person lets it go; until then the session it belongs to (`data-stream`) shows it, too.
 */
export class KeptForm {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private place: HTMLElement | null = null;

  constructor(
    private readonly vault: Vault,
    private readonly form: HTMLFormElement,
  ) {}

  static get shown(): HTMLFormElement | null {
    return document.querySelector<HTMLFormElement>("form[data-draft]");
  }

  async start(): Promise<void> {
    this.form.addEventListener("input", (event) => this.touched(event.target));
    this.form.addEventListener("change", (event) => this.touched(event.target));
    addEventListener("pagehide", () => this.write());
    whenDone.add((form) => (form === this.form ? this.forget() : Promise.resolve()));
    await this.vault.open();
    const kept = this.vault.find(this.id);
    // What the browser itself put back, or was typed meanwhile, is later.
    if (kept && !this.isChanged) this.restore(kept);
    else if (this.isChanged) this.typed();
  }

  private get id(): string {
    return this.form.dataset.draft ?? "";
  }

  private get isChanged(): boolean {
    return [...this.form.elements].some((element) => isField(element) && isKept(element) && isChanged(element));
  }

  private restore(kept: Text): void {
    fill(this.form, kept, true);
    // With the version it was written to: when the text changed meanwhile, the page with both comes.
    const version = kept.content.fields.find(([name]) => name === "version")?.[1];
    const field = this.form.querySelector<HTMLInputElement>("input[type='hidden'][name='version']");
    if (field && version !== undefined) field.value = version;
    this.form.dispatchEvent(new Event(filled, { bubbles: true }));
    this.show("wijziging-terug");
  }

  private touched(field: EventTarget | null): void {
    if (isField(field) && isKept(field)) this.typed();
  }

  private typed(): void {
    this.timer ??= setTimeout(() => this.write(), writeEvery);
  }

  private write(): void {
    if (this.timer === undefined) return;
    clearTimeout(this.timer);
    this.timer = undefined;
    const asked = new Set([...this.form.elements].filter((element) => isField(element) && !isKept(element)).map((field) => (field as HTMLInputElement).name));
    const fields = [...new FormData(this.form)].filter(([name]) => !perCommand.includes(name) && !asked.has(name)).map(([name, value]): [string, string] => [name, String(value)]);
    const content = { action: this.form.getAttribute("action") ?? location.pathname, fields };
    void this.vault
      .keep({ id: this.id, kind: "draft", stream: this.form.dataset.stream ?? "", item: "", at: Date.now(), content })
      .then(() => this.show(this.vault.isKept(this.id) ? "wijziging-bewaard" : "staat-unkept"));
  }

  private async forget(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    await this.vault.remove(this.id);
    this.place?.remove();
    this.place = null;
  }

  private show(words: string): void {
    if (!this.place) {
      this.place = own("p", "pok-kept");
      const said = document.createElement("span");
      said.setAttribute("role", "status");
      const discard = document.createElement("button");
      discard.type = "button";
      discard.className = "pok-link-button";
      discard.textContent = say("wijziging-weg");
      // The page as the server has it now: the version may be another one.
      discard.addEventListener("click", () => void this.forget().then(() => location.reload()));
      this.place.append(said, discard);
      this.form.prepend(this.place);
    }
    const said = this.place.firstElementChild!;
    if (said.textContent !== say(words)) said.textContent = say(words);
  }
}

/** The page with both texts: whichever the person chooses, the draft has done its work. */
export function startDone(vault: Vault): void {
  whenDone.add(async (form) => {
    const id = form.dataset.draftDone;
    if (id && (await vault.open())) await vault.remove(id);
  });
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-draft-done]")) {
    link.addEventListener("click", (event) => {
      if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      void vault.open().then((isOpen) => (isOpen ? vault.remove(link.dataset.draftDone!) : undefined)).finally(() => location.assign(link.href));
    });
  }
}
