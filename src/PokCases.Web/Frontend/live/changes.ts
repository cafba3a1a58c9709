// A change answer, read: <pok-changes> with templates in it, in the order in which they are to be applied.
export type Patch =
  | { kind: "into"; id: string; container: string; order: string; element: Element }
  | { kind: "replace"; id: string; element: Element }
  | { kind: "gone"; id: string };

export interface Changes {
  /** The number up to which this answer tells. */
  seq: number;
  /** The server's time when it answered. */
  now: string | null;
  patches: Patch[];
  /** What to announce politely. */
  say: string[];
}

/** What an answer says; null when it is not one of ours (a proxy's page, a captive portal). */
export function readChanges(page: Document): Changes | null {
  const root = page.querySelector("pok-changes");
  const seq = Number(root?.getAttribute("data-seq") ?? Number.NaN);
  if (!root || !Number.isFinite(seq)) return null;
  return {
    seq,
    now: root.getAttribute("data-now"),
    patches: [...root.querySelectorAll<HTMLTemplateElement>(":scope > template")].map(readPatch).filter((patch) => patch !== null),
    say: [...root.querySelectorAll(":scope > [data-say]")].map((line) => (line.textContent ?? "").trim()).filter((line) => line !== ""),
  };
}

function readPatch(template: HTMLTemplateElement): Patch | null {
  const { into, order, id, replace, gone } = template.dataset;
  if (gone) return { kind: "gone", id: gone };
  const element = template.content.firstElementChild;
  if (!element) return null;
  if (replace) return { kind: "replace", id: replace, element };
  return into ? { kind: "into", id: id ?? element.id, container: into, order: order ?? "", element } : null;
}
