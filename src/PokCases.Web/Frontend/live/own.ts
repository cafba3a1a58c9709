// Elements that the script makes. The server's rendering knows nothing of them, so a morph must leave them be:
// an id of their own keeps them from being taken for something of the server's, `data-own` from being removed.
let made = 0;

/** Makes an element of the script's own. */
export function own<K extends keyof HTMLElementTagNameMap>(tag: K, className: string, content = ""): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.id = `eigen-${++made}`;
  element.dataset.own = "";
  element.className = className;
  element.textContent = content;
  return element;
}
