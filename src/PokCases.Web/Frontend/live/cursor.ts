import { wait } from "./wait";

/** What came of asking for what changed. */
export type Answer =
  | { kind: "changes"; seq: number; apply: () => Promise<void> }
  | { kind: "nothing" | "signed-out" | "refused" | "unreachable" };

const triesWithoutProgress = 5;

/**
 * Where this page stands in its stream. One pull at a time; meanwhile the highest number heard is remembered,
 * and after a pull that left the page behind it, there is another.
 */
export class Cursor {
  private heard: number;
  private running: Promise<void> | null = null;

  constructor(
    private at: number,
    private readonly ask: (after: number) => Promise<Answer>,
    private readonly told: (answer: Answer["kind"]) => void,
    private readonly pause: (milliseconds: number) => Promise<void> = wait,
  ) {
    this.heard = at;
  }

  get position(): number {
    return this.at;
  }

  /** The stream is said to stand at this number. */
  hear(seq: number): void {
    this.heard = Math.max(this.heard, seq);
    if (this.heard > this.at) void this.pull();
  }

  /** Asks what changed; joins the asking that goes on. */
  pull(): Promise<void> {
    return (this.running ??= this.pullUntilThere());
  }

  /** Pulls until the page shows this number; false when that can't be done now. */
  async reach(seq: number): Promise<boolean> {
    this.heard = Math.max(this.heard, seq);
    while (this.at < seq) {
      const before = this.at;
      await this.pull();
      if (this.at === before) return false;
    }
    return true;
  }

  private async pullUntilThere(): Promise<void> {
    try {
      for (let without = 0; without < triesWithoutProgress; ) {
        const answer = await this.ask(this.at);
        if (answer.kind === "changes") {
          await answer.apply();
          without = answer.seq > this.at ? 0 : without + 1;
          this.at = Math.max(this.at, answer.seq);
        }
        this.told(answer.kind);
        if (answer.kind === "nothing") without++;
        else if (answer.kind !== "changes") return;
        if (this.at >= this.heard) return;
        // Heard of a number the answer doesn't reach yet: hardly ever, and then not for long.
        if (without > 0) await this.pause(200 * without);
      }
    } catch (error) {
      // Half applied is no harm: the same changes come again with the next pull.
      console.error(error);
    } finally {
      this.running = null;
    }
  }
}
