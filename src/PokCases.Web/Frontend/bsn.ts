// No screen asks for a burgerservicenummer; typing something that looks like one, anywhere, warns beside the field. It never
// blocks and it sends nothing. The same test is on the server, in the domain's CitizenNumber.
import { warnBeside } from "./beside";
import { text } from "./live/texts";

// The id in the address of a page of this program is none.
const pageId = /\b(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\b/gi;
// Nor is the reference of a case (DB-2026-10001).
const candidate = /(?<!\d)(?!(?<=(?<![A-Z])[A-Z]{2,3}-)20\d\d-)\d(?:[ .\-\u00a0]?\d){8}(?!\d)/g;

export function startBsnWarning(): void {
  warnBeside("bsn", (field) => (holdsCitizenNumber(field.value) ? text("bsn-waarschuwing") : null));
}

/** Whether a field of this form shows the warning: who sends the form now was asked. */
export const wasWarned = (form: HTMLFormElement): boolean => [...form.elements].some((field) => field instanceof HTMLElement && field.dataset.bsnWarning !== undefined);

/** Whether a text holds nine digits that pass the eleven test. */
export function holdsCitizenNumber(value: string): boolean {
  return [...value.replace(pageId, "#").matchAll(candidate)].some(([found]) => passes([...found].filter((sign) => /\d/.test(sign)).map(Number)));
}

const passes = (digits: number[]): boolean => {
  const sum = digits.reduce((total, digit, index) => total + digit * (index === 8 ? -1 : 9 - index), 0);
  return sum !== 0 && sum % 11 === 0;
};
