// The theme: the example theme of NL Design System maps every component token onto a few hundred basis tokens.
// It weighs 200 KB; only the tokens our styles use, directly or by way of another token, are kept.
import * as fs from "node:fs";
import * as path from "node:path";

const source = "node_modules/@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css";
const references = (text) => [...text.matchAll(/var\(\s*(--[\w-]+)/g)].map((match) => match[1]);

export function themeTokens(root, styles) {
  const all = new Map();
  for (const [, name, value] of fs.readFileSync(path.join(root, source), "utf8").matchAll(/^\s*(--[\w-]+):\s*(.+?);/gm)) {
    all.set(name, value);
  }
  const used = new Set();
  const follow = (name) => {
    if (used.has(name) || !all.has(name)) return;
    used.add(name);
    references(all.get(name)).forEach(follow);
  };
  references(styles).forEach(follow);
  return `:root{${[...used].sort().map((name) => `${name}:${all.get(name)}`).join(";")}}`;
}
