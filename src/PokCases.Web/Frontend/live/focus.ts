/** Makes changes to the page; when they take away what had the focus, it goes to what is nearest, not to the top of the page. */
export function keepFocusNear(change: () => void): void {
  const before = document.activeElement;
  if (!before || before === document.body) return change();
  const around: Element[] = [];
  for (let at = before.parentElement; at; at = at.parentElement) if (at.id) around.push(at);
  change();
  if (before.isConnected || document.activeElement !== document.body) return;
  const place = around.map((element) => document.getElementById(element.id)).find((element) => element?.checkVisibility());
  if (!place) return;
  if (!place.matches("a, button, input, [tabindex]")) place.tabIndex = -1;
  place.focus({ preventScroll: true });
}
