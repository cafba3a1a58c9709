/** Resolves after so many milliseconds. */
export const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

const steps = [0, 1, 2, 5, 10];

/** How long to wait before try number `tries` (from 0), in milliseconds: 0, 1, 2, 5, 10 s, then every 10 s. */
export const backoff = (tries: number): number => (steps[tries] ?? 10) * 1000;
