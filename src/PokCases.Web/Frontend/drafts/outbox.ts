import { renewToken, sendCommand, tokenField, type CommandAnswer } from "../live/answer";
import { backoff } from "../live/wait";
import type { Text } from "./text";
import type { Vault } from "./vault";
import { judge } from "./verdict";

export interface OutboxEvents {
  /** Something changed: a text is on its way, or waits. */
  changed(): void;
  shared(text: Text, seq: number | null): void;
  refused(text: Text, problem: string): Promise<void>;
  signedOut(): void;
}

/**
 * Sends what is to be shared, in order. Every try of a text carries the same command id, so the server does it once;
 * a lock keeps two tabs from sending the same texts.
 */
export class Outbox {
  /** The text that is on its way now. */
  sending: string | null = null;

  private running = false;
  private again = false;
  private tries = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly vault: Vault,
    private readonly events: OutboxEvents,
  ) {}

  /** Sends what waits, now. */
  async send(): Promise<void> {
    this.again = true;
    if (this.running) return;
    this.running = true;
    clearTimeout(this.timer);
    try {
      while (this.again) {
        this.again = false;
        await this.alone(() => this.sendAll());
      }
    } finally {
      this.running = false;
      this.sending = null;
      this.events.changed();
    }
  }

  /** The server answers again: no need to wait for the next try. */
  hurry(): void {
    if (this.waiting().length > 0 && !this.running) void this.send();
  }

  waiting(): Text[] {
    return this.vault.all("outbox").filter((text) => text.content.problem === undefined);
  }

  private async alone(work: () => Promise<void>): Promise<void> {
    if (!navigator.locks) return work();
    await navigator.locks.request(`pokcases-outbox-${this.vault.ownerId ?? ""}`, work);
  }

  private async sendAll(): Promise<void> {
    for (const text of this.waiting()) {
      if (!(await this.vault.isThere(text.id))) continue;
      this.sending = text.id;
      this.events.changed();
      if (!(await this.sendOne(text))) return;
      this.tries = 0;
    }
  }

  /** False when the others have to wait as well. */
  private async sendOne(text: Text): Promise<boolean> {
    let answer = await post(text);
    if (judge(answer) === "stale-form" && (await renewToken())) answer = await post(text);
    const verdict = judge(answer);
    this.sending = null;
    if (verdict === "shared") {
      await this.vault.remove(text.id);
      this.events.shared(text, answer.kind === "done" ? answer.seq : null);
      return true;
    }
    if (verdict === "refused") {
      await this.events.refused(text, answer.kind === "problem" ? answer.title : "");
      return true;
    }
    if (verdict === "signed-out") this.events.signedOut();
    this.timer = setTimeout(() => void this.send(), backoff(++this.tries));
    return false;
  }
}

function post(text: Text): Promise<CommandAnswer> {
  const body = new URLSearchParams(text.content.fields);
  const token = document.querySelector<HTMLInputElement>(`input[name='${tokenField}']`)?.value;
  if (token) body.set(tokenField, token);
  return sendCommand(text.content.action, body);
}
