// Polite announcements. They are collected for a second, so that a busy moment is one announcement.
const collectFor = 1_000;
const showFor = 8_000;
let lines: string[] = [];
let pending: ReturnType<typeof setTimeout> | undefined;
let clearing: ReturnType<typeof setTimeout> | undefined;

/** Says this to a screen reader when it has time, and shows it for a moment. */
export function announce(line: string): void {
  if (line === "" || lines.includes(line)) return;
  lines.push(line);
  pending ??= setTimeout(speak, collectFor);
}

function speak(): void {
  const said = lines.map((line) => (/[.!?]$/.test(line) ? line : `${line}.`)).join(" ");
  lines = [];
  pending = undefined;
  const place = document.getElementById("melding");
  if (!place) return;
  place.textContent = said;
  clearTimeout(clearing);
  clearing = setTimeout(() => (place.textContent = ""), showFor);
}
