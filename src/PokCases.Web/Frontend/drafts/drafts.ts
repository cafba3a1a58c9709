import { announce } from "../live/announce";
import type { Live } from "../live/live";
import { noteMine } from "../live/news";
import { text as say } from "../live/texts";
import { uuid } from "../live/uuid";
import { asDraft, Composer } from "./composer";
import { KeptForm, startDone } from "./kept";
import { Outbox } from "./outbox";
import { showPending, type PendingLine } from "./pending";
import { SentForm } from "./sent";
import { startSignOut } from "./signout";
import { Store } from "./store";
import type { Text } from "./text";
import { Vault } from "./vault";

/** From tab to tab: texts of this person moved, or the person signed out. */
interface Message {
  what: "moved" | "left";
  person: string;
}

const keyAddress = "/account/conceptsleutel";

/** Keeps what isn't shared yet, and shares it. On every page of somebody who is signed in; the composer only where there is one. */
export async function startDrafts(live: Live | null): Promise<void> {
  const root = document.getElementById("levend");
  // A page without a way out is for the room to see: nobody's unsent texts belong there.
  if (!root?.dataset.draftKey && !document.querySelector("form[action='/uitloggen']")) return;
  await new Drafts(root?.dataset.draftKey ? live : null).start();
}

class Drafts {
  private readonly root = document.getElementById("levend");
  private readonly stream = this.root?.dataset.stream ?? "";
  private readonly form = KeptForm.shown;
  private readonly sent = SentForm.shown;
  private readonly vault = new Vault(this.root?.dataset.draftKey ?? keyAddress, (this.root?.dataset.draftKey ? this.root : (this.form ?? this.sent))?.dataset.person ?? null);
  private readonly channel = new BroadcastChannel("pokcases-drafts");
  private readonly composer = new Composer(
    this.vault,
    this.stream,
    (text, insteadOf) => void this.share(text, insteadOf),
    () => this.show(),
  );
  private readonly outbox = new Outbox(this.vault, {
    changed: () => this.show(),
    shared: (text, seq) => void this.shared(text, seq),
    refused: (text, problem) => this.refused(text, problem),
    signedOut: () => this.live?.signedOut(),
  });
  /** Shared, and not yet seen in the page. */
  private readonly arriving = new Map<string, Text>();
  /** Drafts in fields of other tabs. */
  private held = new Set<string>();
  private hasShared = false;
  private quick: SentForm | null = null;

  constructor(private readonly live: Live | null) {}

  async start(): Promise<void> {
    startSignOut({ count: () => this.count(), forget: () => this.forget() });
    this.channel.addEventListener("message", (event: MessageEvent<Message>) => this.heard(event.data));
    this.vault.onMoved = () => this.tell("moved");
    startDone(this.vault);
    if (!this.live) {
      if (this.form) await new KeptForm(this.vault, this.form).start();
      if (this.sent) this.quick = new SentForm(this.vault, this.outbox, this.sent);
      await this.quick?.start();
      // Elsewhere than at the table there is only work when something waits to be sent.
      const store = await Store.open();
      if (store && !(await store.isEmpty()) && (await this.vault.open())) this.outbox.hurry();
      return;
    }
    this.composer.start();
    this.live.onApplied = () => this.applied();
    this.live.onLost = (texts) => texts.forEach((words) => this.rescue(words));
    this.live.onReached = () => void this.reached();
    document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && void this.refresh());
    await this.reached();
  }

  private async refresh(): Promise<void> {
    await this.vault.refresh();
    this.held = await this.composer.heldElsewhere();
    this.show();
  }

  private async reached(): Promise<void> {
    const first = this.vault.ownerId === null;
    if (first && (await this.vault.open())) {
      await this.composer.restore();
      await this.refresh();
    }
    this.outbox.hurry();
  }

  private async share(text: Text, insteadOf: string): Promise<void> {
    noteMine(`bijdrage-${text.id}`);
    const kept = this.vault.keep(text, insteadOf);
    this.show();
    await kept;
    await this.outbox.send();
  }

  private async shared(text: Text, seq: number | null): Promise<void> {
    if (this.quick?.isMine(text)) return this.quick.saved();
    this.arriving.set(text.id, text);
    this.show();
    await (seq === null ? this.live?.pull() : this.live?.reach(seq));
    this.arriving.delete(text.id);
    this.show();
  }

  private async refused(text: Text, problem: string): Promise<void> {
    if (this.quick?.isMine(text)) return this.quick.refused(text, problem);
    const draft = asDraft(text, problem);
    await this.vault.keep(draft, text.id);
    if (text.item === this.composer.form?.dataset.item && this.composer.isFree) await this.composer.takeOver(draft);
    else announce(say("staat-refused"));
    this.show();
  }

  private applied(): void {
    if (this.composer.look()) void this.refresh();
    // The answer to the command may never have come; that the contribution shows is answer enough.
    for (const text of this.vault.all("outbox")) {
      if (document.getElementById(`bijdrage-${text.id}`) && this.outbox.sending !== text.id) void this.vault.remove(text.id);
    }
    this.show();
  }

  // The place where it was typed is gone; the text isn't.
  private rescue(words: string): void {
    const content = { action: "", fields: [["text", words] as [string, string]] };
    void this.vault.keep({ id: uuid(), kind: "draft", stream: this.stream, item: "", at: Date.now(), content }).then(() => this.show());
  }

  private show(): void {
    this.quick?.show();
    if (!this.live) return;
    const lines: PendingLine[] = [];
    for (const text of this.vault.all("draft")) {
      if (text.stream !== this.stream || this.composer.holds(text.id) || this.held.has(text.id)) continue;
      lines.push({ text, state: text.content.problem === undefined ? (this.vault.isKept(text.id) ? "draft" : "unkept") : "refused" });
    }
    const underWay = [...this.vault.all("outbox").filter((text) => text.stream === this.stream), ...this.arriving.values()];
    for (const text of underWay) {
      if (document.getElementById(`bijdrage-${text.id}`)) continue;
      lines.push({ text, state: this.stateOf(text) });
    }
    showPending(lines, {
      takeOver: this.composer.isFree ? (text) => void this.composer.takeOver(text).then(() => this.show()) : undefined,
      discard: (text) => void this.vault.remove(text.id).then(() => this.show()),
    });
    this.composer.show(this.rest());
  }

  private stateOf(text: Text): PendingLine["state"] {
    if (this.arriving.has(text.id)) return "shared";
    if (this.outbox.sending === text.id) return "sending";
    return this.vault.isKept(text.id) ? "kept" : "unkept";
  }

  // What the composer says when nothing stands in it.
  private rest(): "empty" | "shared" | "sending" | "kept" | "unkept" {
    const waiting = this.vault.all("outbox").filter((text) => text.stream === this.stream);
    if (this.arriving.size > 0) this.hasShared = true;
    if (waiting.length === 0) return this.hasShared ? "shared" : "empty";
    const state = this.stateOf(waiting[0]!);
    return state === "sending" || state === "kept" ? state : "unkept";
  }

  private async count(): Promise<number> {
    if (!(await this.vault.open())) return this.vault.all("draft").length + this.vault.all("outbox").length;
    return this.vault.all("draft").length + this.vault.all("outbox").length;
  }

  private async forget(): Promise<void> {
    this.composer.clear();
    // Told while it is known whose they were; the others remove the same once more.
    this.tell("left");
    await this.vault.forget();
  }

  private tell(what: Message["what"]): void {
    const person = this.vault.ownerId;
    if (person) this.channel.postMessage({ what, person } satisfies Message);
  }

  private heard({ what, person }: Message): void {
    if (person !== this.vault.ownerId) return;
    if (what === "moved") return void this.refresh();
    // The same person signed out in another tab: nothing of theirs stays here either.
    this.composer.clear();
    void this.vault.forget().then(() => setTimeout(() => location.reload(), 1_000));
  }
}
