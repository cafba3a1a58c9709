// Buttons that open the browser's own printing; without script they stay hidden, and the browser's menu does the same.
export function startPrinting(): void {
  const show = (): void => document.querySelectorAll<HTMLElement>("[data-print][hidden]").forEach((button) => { button.hidden = false; });
  show();
  document.addEventListener("click", (event) => {
    if (event.target instanceof Element && event.target.closest("[data-print]")) print();
  });
  // A page that changes live gets its buttons anew.
  const root = document.getElementById("levend");
  if (root) new MutationObserver(show).observe(root, { attributeFilter: ["hidden"], childList: true, subtree: true });
}
