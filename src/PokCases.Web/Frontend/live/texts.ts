// Every text the script shows stands in the page, put there by the server in the page's language.

/** The page's text of this name, with {0}, {1}… filled in; empty when the page has none. */
export function text(name: string, ...values: (string | number)[]): string {
  const template = document.getElementById(`tekst-${name}`);
  const raw = template instanceof HTMLTemplateElement ? (template.content.textContent ?? "").trim() : "";
  return raw.replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)] ?? ""));
}
