import { announce } from "./announce";
import { serverTime } from "./clock";
import { text } from "./texts";

/** What is left, as people say it: 4:12, and past the end +1:05. */
export function formatLeft(milliseconds: number): string {
  // A second counts until it is over, before zero and after.
  const seconds = milliseconds > 0 ? Math.ceil(milliseconds / 1000) : Math.floor(-milliseconds / 1000);
  const sign = milliseconds <= -1000 ? "+" : "";
  return `${sign}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** The moment that was passed between two looks, if it is one to announce. */
export function passed(before: number, now: number): "almost" | "over" | null {
  if (before > 0 && now <= 0) return "over";
  return before > 120_000 && now <= 120_000 && now > 0 ? "almost" : null;
}

const lastLeft = new Map<number, number>(); // by end: one end can show in several places

/** Keeps every `[data-ends-at]` on the page at the server's time. */
export function startTimers(): void {
  tickTimers();
  setInterval(tickTimers, 250);
}

export function tickTimers(): void {
  for (const clock of document.querySelectorAll<HTMLElement>("[data-ends-at]:not([data-paused])")) {
    const endsAt = Date.parse(clock.dataset.endsAt ?? "");
    if (Number.isNaN(endsAt)) continue;
    const left = endsAt - serverTime();
    show(clock, left);
    say(endsAt, left);
  }
}

function show(clock: HTMLElement, left: number): void {
  const shown = formatLeft(left);
  if (clock.textContent !== shown) clock.textContent = shown;
  const timer = clock.closest<HTMLElement>(".pok-timer, [data-timer]");
  const over = left <= -1000;
  clock.toggleAttribute("data-over", over);
  timer?.toggleAttribute("data-over", over);
  const bar = timer?.querySelector("progress");
  const total = Number(clock.dataset.total) * 1000;
  if (bar && total > 0) bar.value = bar.max * Math.min(1, Math.max(0, 1 - left / total));
}

function say(endsAt: number, left: number): void {
  const moment = passed(lastLeft.get(endsAt) ?? left, left);
  lastLeft.set(endsAt, left);
  if (moment) announce(text(moment === "over" ? "tijd-om" : "tijd-bijna-om"));
}
