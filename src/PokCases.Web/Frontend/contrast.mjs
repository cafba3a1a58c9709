// Text must stand out from what it stands on: at least 4.5 to 1 (WCAG 1.4.3), lines of controls 3 to 1 (1.4.11),
// in the light and the dark colours of theme.css. The build fails on a pair that does not.
const default_ = ["default-bg-document", "default-bg-subtle", "default-bg-default"];
const own = (family) => [`${family}-bg-default`, "default-bg-document"];
const pairs = [
  ...["document", "default", "subtle"].flatMap((text) => default_.map((ground) => [`default-color-${text}`, ground, 4.5])),
  ...["accent-1", "accent-2", "positive", "negative", "warning", "info"].flatMap((family) => own(family).map((ground) => [`${family}-color-default`, ground, 4.5])),
  ...["accent-1", "positive", "negative"].map((family) => [`${family}-inverse-color-default`, `${family}-inverse-bg-default`, 4.5]),
  ["accent-1-color-document", "accent-1-bg-default", 4.5],
  ["accent-1-color-default", "default-bg-subtle", 4.5],
  ["default-color-subtle", "accent-1-bg-default", 4.5],
  ["highlight-color-default", "highlight-bg-default", 4.5],
  ["disabled-color-subtle", "disabled-bg-default", 3],
  ["default-border-default", "default-bg-document", 3],
  ["negative-border-default", "default-bg-document", 3],
];

const luminance = (hex) => {
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const ratio = (one, other) => {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

const colours = (css) => new Map([...css.matchAll(/--basis-color-([\w-]+):\s*(#[0-9a-f]{6})/gi)].map(([, name, value]) => [name, value]));

export function tooLittleContrast(theme) {
  const at = theme.indexOf("prefers-color-scheme: dark");
  const light = colours(theme.slice(0, at));
  const modes = { light, dark: new Map([...light, ...colours(theme.slice(at))]) };
  return Object.entries(modes).flatMap(([mode, values]) => pairs
    .map(([text, ground, least]) => [text, ground, least, ratio(values.get(text), values.get(ground))])
    .filter(([, , least, found]) => found < least)
    .map(([text, ground, least, found]) => `theme.css, ${mode}: ${text} on ${ground} is ${found.toFixed(2)}, less than ${least}`));
}
