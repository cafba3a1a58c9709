// The chair's shortcuts: Alt+Shift and a letter, on whatever carries data-key. Never a letter alone (WCAG 2.1.4).

/** Listens for the shortcuts. */
export function startKeys(): void {
  markKeys();
  document.addEventListener("keydown", (event) => {
    if (!event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey || event.repeat) return;
    // The key's place, since Alt+Shift makes other characters of letters on some keyboards.
    const key = /^(?:Key|Digit)(.)$/.exec(event.code)?.[1]?.toLowerCase();
    const target = key ? find(key) : undefined;
    if (!target) return;
    event.preventDefault();
    target.click();
  });
}

/** Tells assistive technology which shortcuts there are; only now, since without script there are none. */
export function markKeys(): void {
  for (const target of document.querySelectorAll<HTMLElement>("[data-key]")) {
    target.setAttribute("aria-keyshortcuts", `Alt+Shift+${target.dataset.key?.toUpperCase()}`);
  }
}

const find = (key: string): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>("[data-key]")].find(
    (target) => target.dataset.key?.toLowerCase() === key && target.checkVisibility() && !target.matches(":disabled, [aria-disabled='true']"),
  );
