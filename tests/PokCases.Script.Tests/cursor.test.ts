import assert from "node:assert/strict";
import { test } from "node:test";
import { Cursor, type Answer } from "../../src/PokCases.Web/Frontend/live/cursor";

const soon = (): Promise<void> => new Promise((done) => setTimeout(done));

/** A server whose stream stands where the test puts it. */
class Stream {
  seq = 0;
  readonly asked: number[] = [];
  readonly told: string[] = [];
  answer: ((after: number) => Answer) | undefined;
  private open: (() => void) | undefined;

  readonly cursor = new Cursor(
    0,
    async (after) => {
      this.asked.push(after);
      await new Promise<void>((done) => (this.open = done));
      return this.answer?.(after) ?? (this.seq > after ? { kind: "changes", seq: this.seq, apply: async () => {} } : { kind: "nothing" });
    },
    (kind) => this.told.push(kind),
    soon,
  );

  /** Lets the answer under way arrive. */
  async arrive(): Promise<void> {
    await soon();
    this.open?.();
    await soon();
    await soon();
  }
}

test("hear_WhilePulling_OnePullAtATime_ThenOneMore", async () => {
  const stream = new Stream();
  stream.seq = 1;
  stream.cursor.hear(1);
  stream.answer = () => ({ kind: "changes", seq: 1, apply: async () => {} });
  stream.cursor.hear(2);
  stream.cursor.hear(3);
  await stream.arrive();
  stream.answer = undefined;
  stream.seq = 3;
  await stream.arrive();

  assert.deepEqual(stream.asked, [0, 1]);
  assert.equal(stream.cursor.position, 3);
});

test("hear_NumberThePageHas_AsksNothing", async () => {
  const stream = new Stream();

  stream.cursor.hear(0);

  assert.deepEqual(stream.asked, []);
});

test("reach_WhenUnreachable_GivesUpAndSaysSo", async () => {
  const stream = new Stream();
  stream.answer = () => ({ kind: "unreachable" });

  const reached = stream.cursor.reach(5);
  await stream.arrive();

  assert.equal(await reached, false);
  assert.deepEqual(stream.told, ["unreachable"]);
});

test("pull_ServerBehindWhatWasHeard_StopsAfterSomeTries", async () => {
  const stream = new Stream();

  stream.cursor.hear(9);
  for (let times = 0; times < 20; times++) await stream.arrive();

  assert.equal(stream.asked.length, 5);
});

test("pull_ApplyFails_StandsStillAndCanPullAgain", async () => {
  const stream = new Stream();
  stream.seq = 1;
  const silent = console.error;
  console.error = () => {};
  stream.answer = () => ({ kind: "changes", seq: 1, apply: () => Promise.reject(new Error("half way")) });
  stream.cursor.hear(1);
  await stream.arrive();
  console.error = silent;
  assert.equal(stream.cursor.position, 0);

  stream.answer = undefined;
  void stream.cursor.pull();
  await stream.arrive();

  assert.equal(stream.cursor.position, 1);
});
