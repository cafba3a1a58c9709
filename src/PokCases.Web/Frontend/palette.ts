// The palette: Ctrl or Cmd with K, or the button in the bar, and go to a page or a case by a few letters. Without script the
// button leads to the list of cases, where one looks as well.
import { renewToken, tokenField } from "./live/answer";
import { own } from "./live/own";
import { text } from "./live/texts";

interface Place {
  title: string;
  under: string;
  href: string;
}

const pause = 250; // milliseconds after the last key
const fewest = 2; // characters

export function startPalette(): void {
  const button = document.querySelector<HTMLAnchorElement>("[data-palette]");
  if (!button) return;
  const palette = new Palette(button.dataset.palette ?? "");
  button.setAttribute("aria-keyshortcuts", "Control+K Meta+K");
  button.setAttribute("aria-haspopup", "dialog");
  button.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    palette.open();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    event.preventDefault();
    palette.open();
  });
}

class Palette {
  private readonly dialog = own("dialog", "pok-dialog pok-palette");
  private readonly field = own("input", "utrecht-textbox utrecht-textbox--html-input");
  private readonly list = own("ul", "pok-palette__list");
  private readonly said = own("p", "pok-muted pok-small");
  private places: Place[] = [];
  private at = -1;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asked = 0;

  constructor(private readonly address: string) {
    const label = own("label", "utrecht-form-label", text("palet-naam"));
    label.htmlFor = this.field.id;
    this.field.type = "search";
    this.field.autocomplete = "off";
    this.field.setAttribute("role", "combobox");
    this.field.setAttribute("aria-autocomplete", "list");
    this.field.setAttribute("aria-controls", this.list.id);
    this.field.setAttribute("aria-expanded", "false");
    this.list.setAttribute("role", "listbox");
    this.list.setAttribute("aria-label", text("palet-gevonden"));
    this.said.setAttribute("role", "status");
    this.dialog.setAttribute("aria-label", text("palet-naam"));
    this.dialog.append(label, this.field, this.list, this.said);
    document.body.append(this.dialog);
    this.field.addEventListener("input", () => this.typed());
    this.field.addEventListener("keydown", (event) => this.key(event));
    // What was found belongs to nobody who looks at the screen later.
    this.dialog.addEventListener("close", () => this.show([]));
    // A click beside it closes it.
    this.dialog.addEventListener("click", (event) => event.target === this.dialog && this.dialog.close());
    this.list.addEventListener("click", (event) => {
      const option = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-at]") : null;
      if (option) this.go(Number(option.dataset.at));
    });
  }

  open(): void {
    if (this.dialog.open || document.querySelector("dialog[open]")) return;
    this.field.value = "";
    // A dialog gives the focus back to where it was.
    this.dialog.showModal();
    this.field.focus();
    this.show(pages(""));
  }

  private typed(): void {
    clearTimeout(this.timer);
    this.show(pages(this.field.value));
    if (this.field.value.trim().length >= fewest) this.timer = setTimeout(() => void this.ask(this.field.value), pause);
  }

  private async ask(typed: string): Promise<void> {
    const number = ++this.asked;
    const cases = await find(this.address, typed);
    // Only the last question counts.
    if (number !== this.asked || typed !== this.field.value || !this.dialog.open) return;
    this.show([...pages(typed), ...cases]);
    this.said.textContent = this.places.length === 0 ? text("palet-niets") : text("palet-aantal", this.places.length);
  }

  private show(places: Place[]): void {
    this.places = places;
    this.at = places.length > 0 ? 0 : -1;
    this.said.textContent = places.length === 0 ? text("palet-uitleg") : "";
    this.list.replaceChildren(...places.map((place, index) => {
      const option = own("li", "pok-palette__option");
      option.setAttribute("role", "option");
      option.dataset.at = String(index);
      option.append(own("span", "pok-strong", place.title), own("span", "pok-muted pok-small", place.under));
      return option;
    }));
    this.field.setAttribute("aria-expanded", String(places.length > 0));
    this.choose(this.at);
  }

  private key(event: KeyboardEvent): void {
    const count = this.places.length;
    if (event.key === "Escape") {
      // In a search field it would only take away what was typed.
      event.preventDefault();
      this.dialog.close();
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (this.at >= 0) this.go(this.at);
    } else if (event.key === "ArrowDown" && count > 0) {
      event.preventDefault();
      this.choose((this.at + 1) % count);
    } else if (event.key === "ArrowUp" && count > 0) {
      event.preventDefault();
      this.choose((this.at - 1 + count) % count);
    }
  }

  private choose(at: number): void {
    this.at = at;
    [...this.list.children].forEach((option, index) => option.setAttribute("aria-selected", String(index === at)));
    const chosen = this.list.children[at];
    if (chosen) {
      this.field.setAttribute("aria-activedescendant", chosen.id);
      chosen.scrollIntoView({ block: "nearest" });
    } else {
      this.field.removeAttribute("aria-activedescendant");
    }
  }

  private go(at: number): void {
    const place = this.places[at];
    if (!place) return;
    this.dialog.close();
    location.assign(place.href);
  }
}

// Where this person can go stands in the bar already.
function pages(typed: string): Place[] {
  const wanted = typed.trim().toLowerCase();
  return [...document.querySelectorAll<HTMLAnchorElement>(".pok-nav__link, .pok-menu__list a.pok-menu__item")]
    .map((link) => ({ title: link.textContent.trim(), under: text("palet-pagina"), href: link.getAttribute("href") ?? "/" }))
    .filter((place) => place.title.toLowerCase().includes(wanted));
}

async function find(address: string, typed: string, again = true): Promise<Place[]> {
  const token = document.querySelector<HTMLInputElement>(`input[name='${tokenField}']`)?.value ?? "";
  try {
    const response = await fetch(address, {
      method: "POST",
      body: new URLSearchParams({ [tokenField]: token, zoek: typed }),
      headers: { Accept: "application/json" },
    });
    if (response.status === 400 && again && (await renewToken())) return await find(address, typed, false);
    if (!response.ok || response.redirected) return [];
    const { cases } = (await response.json()) as { cases: { reference: string; title: string; href: string }[] };
    return cases.map((found) => ({ title: found.title, under: found.reference, href: found.href }));
  } catch {
    return [];
  }
}
