import { announce } from "./announce";
import { askChanges } from "./ask";
import type { Changes } from "./changes";
import { pageSaid, serverSaid } from "./clock";
import { Connection } from "./connection";
import { Cursor, type Answer } from "./cursor";
import { askKey } from "../drafts/key";
import { keepFocusNear } from "./focus";
import { markKeys, startKeys } from "./keys";
import { applyPatches, catchUp, hasPutOff } from "./morph";
import { showNewer, startNewer } from "./newer";
import { markNew } from "./news";
import { holdStill, pointerFree, startSteady } from "./steady";
import { startTimers, tickTimers } from "./timer";
import { text } from "./texts";
import { backoff } from "./wait";
import { hiddenBecause, hideContent, showContent } from "./veil";

const pullWhenConnected = 30_000; // milliseconds: a notice can be lost
const pullWhenNot = 10_000;
const look = 1_000;

/** The live page: its cursor, its connection, and what shows. */
export class Live {
  /** Called after every change of the page. */
  onApplied: (() => void) | undefined;
  /** Called with typed texts whose place on the page is gone. */
  onLost: ((texts: string[]) => void) | undefined;
  /** Called when the server was reached after it wasn't, and with every sign of life. */
  onReached: (() => void) | undefined;

  private readonly cursor: Cursor;
  private readonly connection: Connection;
  private readonly hideAfter: number;
  private lastPull = performance.now();
  private failures = 0;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private lastAlive = Date.now();
  private lastLook = Date.now();

  constructor(private readonly root: HTMLElement) {
    const { stream = "", seq = "0", hideAfter = "300" } = root.dataset;
    this.hideAfter = Number(hideAfter) * 1_000;
    this.cursor = new Cursor(
      Number(seq),
      (after) => this.ask(after),
      (kind) => this.told(kind),
    );
    this.connection = new Connection(stream, {
      connected: (position) => this.connected(position),
      advanced: (position) => this.cursor.hear(position),
      lost: () => this.showState(),
    });
  }

  start(): void {
    pageSaid(this.root.dataset.now);
    startSteady();
    startNewer();
    startTimers();
    startKeys();
    this.connection.start();
    this.showState();
    document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && this.comeBack());
    addEventListener("online", () => this.comeBack());
    // What the browser says of the network isn't always so; asking tells.
    addEventListener("offline", () => void this.cursor.pull());
    addEventListener("pageshow", (event) => event.persisted && this.comeBack());
    setInterval(() => this.look(), look);
    // A page that holds a lock is not put to sleep by the browser.
    void navigator.locks?.request("pokcases-live", { mode: "shared" }, () => new Promise(() => {}));
  }

  /** Asks what changed. */
  pull(): Promise<void> {
    return this.cursor.pull();
  }

  /** Waits until the page shows this number. */
  reach(seq: number): Promise<boolean> {
    return this.cursor.reach(seq);
  }

  /** Renews what was left alone because somebody was busy in it, where they no longer are. */
  catchUp(): void {
    let lost: string[] = [];
    holdStill(() => keepFocusNear(() => (lost = catchUp())));
    if (lost.length > 0) this.onLost?.(lost);
  }

  /** The sign-in has ended. */
  signedOut(): void {
    hideContent("signed-out");
    this.showState();
  }

  private ask(after: number): Promise<Answer> {
    this.lastPull = performance.now();
    return askChanges(this.root.dataset.changes ?? "", after, (response) => this.isOurs(response), (changes) => this.apply(changes));
  }

  // Somebody else may have signed in in this browser since: then this page is not theirs to see or to go on with.
  private async isOurs(response: Response): Promise<boolean> {
    const { person, draftKey } = this.root.dataset;
    const answeredTo = response.headers.get("Pok-Person");
    if (answeredTo !== null || hiddenBecause() !== "signed-out" || !draftKey) return answeredTo === null || answeredTo === person;
    return (await askKey(draftKey))?.person === person;
  }

  private async apply(changes: Changes): Promise<void> {
    if (hiddenBecause() === "refused") {
      location.reload();
      return;
    }
    serverSaid(changes.now);
    await pointerFree();
    showContent();
    let lost: string[] = [];
    let added: Element[] = [];
    holdStill(() => keepFocusNear(() => {
      const applied = applyPatches(changes.patches);
      lost = applied.lost;
      markNew(applied.added);
      added = applied.added;
    }));
    showNewer(added);
    tickTimers();
    markKeys();
    changes.say.forEach(announce);
    this.onLost?.(lost);
    this.onApplied?.();
  }

  private told(kind: Answer["kind"]): void {
    if (kind === "signed-out" || kind === "refused") hideContent(kind);
    clearTimeout(this.retry);
    if (kind === "unreachable") this.retry = setTimeout(() => void this.cursor.pull(), backoff(++this.failures));
    else this.failures = 0;
    if (kind === "changes" || kind === "nothing") {
      this.lastAlive = Date.now();
      if (hiddenBecause() === "refused") location.reload();
      showContent();
      // After a refusal it was stopped.
      this.connection.start();
      this.onReached?.();
    }
    // Each refusal is an entry in the log: asking on is for a person to do.
    if (kind === "refused") this.connection.stop();
    this.showState();
  }

  private connected(position: number): void {
    this.showState();
    this.cursor.hear(position);
    // Also when nothing changed: that it answers is what brings hidden content back.
    void this.cursor.pull();
  }

  private comeBack(): void {
    this.connection.hurry();
    void this.cursor.pull();
  }

  private look(): void {
    const now = Date.now();
    // The computer slept: nothing is known of the time in between, and the connection only seems to be there.
    const slept = now - this.lastLook > this.hideAfter;
    this.lastLook = now;
    if (this.connection.isOn && !slept) this.lastAlive = now;
    if (slept || now - this.lastAlive > this.hideAfter) {
      if (hiddenBecause() === null) hideContent("unconnected");
      if (slept) this.comeBack();
    }
    if (hiddenBecause() === "refused") return;
    const every = this.connection.isOn ? pullWhenConnected : pullWhenNot;
    if (this.failures === 0 && performance.now() - this.lastPull >= every) void this.cursor.pull();
    this.showState();
    if (hasPutOff()) this.catchUp();
  }

  private showState(): void {
    const place = document.getElementById("verbinding");
    if (!place) return;
    const alive = Date.now() - this.lastAlive < 2 * pullWhenNot && navigator.onLine;
    const state = this.connection.isOn && this.failures === 0 ? "connected" : alive && !this.connection.isOn ? "connecting" : "lost";
    if (place.dataset.state === state) return;
    place.dataset.state = state;
    place.textContent = text(`verbinding-${state}`);
    place.hidden = false;
  }
}
