// Disclosure menus (details.pok-menu) open and close without script; with script they also close on Escape,
// on a click elsewhere and when the focus leaves them.
export function startMenus(): void {
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !(event.target instanceof Element)) return;
    const menu = event.target.closest<HTMLDetailsElement>("details.pok-menu[open]");
    if (!menu) return;
    menu.open = false;
    menu.querySelector("summary")?.focus();
    event.stopPropagation();
  });
  document.addEventListener("click", (event) => closeOthers(event.target));
  document.addEventListener("focusin", (event) => closeOthers(event.target));
}

function closeOthers(target: EventTarget | null): void {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>("details.pok-menu[open]")) {
    if (target instanceof Node && !menu.contains(target)) menu.open = false;
  }
}
