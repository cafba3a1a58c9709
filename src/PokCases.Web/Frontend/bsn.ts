// No screen asks for a burgerservicenummer; typing something that looks like one, anywhere, warns beside the field. It never
// blocks and it sends nothing. The same test is on the server, in the domain's CitizenNumber.
import { own } from "./live/own";
import { text } from "./live/texts";

const pause = 400; // milliseconds after the last key
const candidate = /(?<!\d)\d(?:[ .\-\u00a0]?\d){8}(?!\d)/g;
const timers = new WeakMap<Element, ReturnType<typeof setTimeout>>();

export function startBsnWarning(): void {
  document.addEventListener("input", (event) => {
    const field = event.target;
    if (!isText(field)) return;
    clearTimeout(timers.get(field));
    timers.set(field, setTimeout(() => look(field), pause));
  });
}

/** Whether a text holds nine digits that pass the eleven test. */
export function holdsCitizenNumber(value: string): boolean {
  return [...value.matchAll(candidate)].some(([found]) => passes([...found].filter((sign) => /\d/.test(sign)).map(Number)));
}

const passes = (digits: number[]): boolean => {
  const sum = digits.reduce((total, digit, index) => total + digit * (index === 8 ? -1 : 9 - index), 0);
  return sum !== 0 && sum % 11 === 0;
};

type TextField = HTMLInputElement | HTMLTextAreaElement;

const isText = (target: EventTarget | null): target is TextField =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && ["text", "search"].includes(target.type));

function look(field: TextField): void {
  const known = document.getElementById(field.dataset.bsnWarning ?? "");
  const found = field.isConnected && holdsCitizenNumber(field.value);
  if (found === (known !== null)) return;
  if (!found) {
    known?.remove();
    describe(field, known?.id ?? "", false);
    delete field.dataset.bsnWarning;
    return;
  }
  const line = own("p", "pok-bsn");
  line.setAttribute("role", "status");
  field.after(line);
  field.dataset.bsnWarning = line.id;
  describe(field, line.id, true);
  // Filled after it is in the page, so that a screen reader hears it.
  setTimeout(() => (line.textContent = text("bsn-waarschuwing")));
}

function describe(field: TextField, id: string, add: boolean): void {
  const ids = (field.getAttribute("aria-describedby") ?? "").split(" ").filter((known) => known !== "" && known !== id);
  if (add) ids.push(id);
  if (ids.length > 0) field.setAttribute("aria-describedby", ids.join(" "));
  else field.removeAttribute("aria-describedby");
}
