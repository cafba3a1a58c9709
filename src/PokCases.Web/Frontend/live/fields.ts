// What people are busy with in forms, and what must therefore be left alone.
type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export const isField = (node: unknown): node is Field =>
  node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement || node instanceof HTMLSelectElement;

/** Whether it holds something else than what the server put there. */
export function isChanged(field: Field): boolean {
  if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
  if (field instanceof HTMLSelectElement) {
    const options = [...field.options];
    // A list without a chosen option starts at its first.
    const initial = options.some((option) => option.defaultSelected);
    return options.some((option, index) => option.selected !== (initial ? option.defaultSelected : index === 0 && !field.multiple));
  }
  if (field.type === "hidden") return false;
  if (field.type === "checkbox" || field.type === "radio") return field.checked !== field.defaultChecked;
  return field.type !== "submit" && field.type !== "button" && field.value !== field.defaultValue;
}

const takesText = (element: Element | null): boolean =>
  element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement
  || (element instanceof HTMLInputElement && !["hidden", "submit", "button", "checkbox", "radio"].includes(element.type));

/**
 * Whether somebody is busy in this form: typing, or with something typed or chosen. Then none of it is renewed, hidden version
 * numbers included: an old version sent with a new text is what tells the server that two people edited the same thing.
 */
export function isBusy(form: HTMLFormElement): boolean {
  if (form.contains(document.activeElement) && takesText(document.activeElement)) return true;
  // In the composer only text counts: a choice made for the next contribution needs no protection against a new list.
  const isComposer = "composer" in form.dataset;
  return [...form.elements].some((element) =>
    isField(element) && isChanged(element) && (!isComposer || element instanceof HTMLTextAreaElement));
}

/** Texts typed in an element and not sent; asked before it goes. What stands in the composer is the composer's to keep. */
export function unsentTexts(element: Element): string[] {
  return [...element.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>("textarea, input[type='text'], input:not([type])")]
    .filter((field) => isChanged(field) && field.value.trim() !== "" && !field.closest("[data-composer]") && !isSent(field.form))
    .map((field) => field.value);
}

/** Forms whose command is under way. */
export const underWay = new WeakSet<HTMLFormElement>();

/** Forms whose command went through: what was typed in them is no longer unsent. */
export const settled = new WeakSet<HTMLFormElement>();

const isSent = (form: HTMLFormElement | null): boolean => form !== null && (underWay.has(form) || settled.has(form));
