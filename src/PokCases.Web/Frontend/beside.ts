// A warning beside a text field while one types: it never blocks and it sends nothing.
import { own } from "./live/own";

const pause = 400; // milliseconds after the last key

export type TextField = HTMLInputElement | HTMLTextAreaElement;

/**
 * Warns beside a field as long as `look` says something about it.
 * @param name Names the warning, so that a field can have more than one.
 * @param look The warning, or nothing.
 */
export function warnBeside(name: string, look: (field: TextField) => string | null): void {
  const timers = new WeakMap<Element, ReturnType<typeof setTimeout>>();
  document.addEventListener("input", (event) => {
    const field = event.target;
    if (!isText(field)) return;
    clearTimeout(timers.get(field));
    timers.set(field, setTimeout(() => show(field, name, field.isConnected ? look(field) : null), pause));
  });
}

const isText = (target: EventTarget | null): target is TextField =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && ["text", "search"].includes(target.type));

function show(field: TextField, name: string, warning: string | null): void {
  const kept = `${name}Warning`;
  const known = document.getElementById(field.dataset[kept] ?? "");
  if (warning === null) {
    if (known === null) return;
    known.remove();
    describe(field, known.id, false);
    delete field.dataset[kept];
    return;
  }
  if (known !== null) {
    if (known.textContent !== warning) known.textContent = warning;
    return;
  }
  const line = own("p", "pok-bsn");
  line.setAttribute("role", "status");
  field.after(line);
  field.dataset[kept] = line.id;
  describe(field, line.id, true);
  // Filled after it is in the page, so that a screen reader hears it.
  setTimeout(() => (line.textContent = warning));
}

function describe(field: TextField, id: string, add: boolean): void {
  const ids = (field.getAttribute("aria-describedby") ?? "").split(" ").filter((known) => known !== "" && known !== id);
  if (add) ids.push(id);
  if (ids.length > 0) field.setAttribute("aria-describedby", ids.join(" "));
  else field.removeAttribute("aria-describedby");
}
