// The server's time on this page. It runs on the monotonic clock, so a jump of the computer's clock does nothing.
let base = Date.now() - performance.now();

/**
 * The server said it was this late.
 * @param receivedAt on the monotonic clock; when the answer came in
 */
export function serverSaid(iso: string | null | undefined, receivedAt = performance.now()): void {
  const time = iso ? Date.parse(iso) : Number.NaN;
  if (!Number.isNaN(time)) base = better(base, time - receivedAt);
}

/** The server's time now, in milliseconds since 1970. */
export const serverTime = (): number => base + performance.now();

/** On the first page: what it says came with the first byte, not when the script got round to reading it. */
export function pageSaid(iso: string | null | undefined): void {
  base = -Infinity;
  const [page] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  serverSaid(iso, page?.responseStart);
  if (base === -Infinity) base = Date.now() - performance.now();
}

/**
 * Under way, time only passes: of two samples the later is the better one. Unless it is far behind:
 * then the server's clock was set back.
 */
export const better = (known: number, sample: number): number => (sample > known || known - sample > 2000 ? sample : known);
