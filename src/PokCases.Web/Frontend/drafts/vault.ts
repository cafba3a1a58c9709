import { seal, unseal } from "./cipher";
import { askKey, type PersonKey } from "./key";
import { Store } from "./store";
import type { Text } from "./text";

/**
 * A person's unsent texts. They are always in memory, and on disk as soon as there is a key: what is typed
 * before that, or while the sign-in has ended, is kept encrypted once the same person is known again.
 */
export class Vault {
  /** Called when something came or went that another tab of this person may show as well. */
  onMoved: (() => void) | undefined;

  private readonly texts = new Map<string, Text>();
  private readonly unwritten = new Set<string>();
  private owner: PersonKey | null = null;
  private store: Store | null = null;
  private last: Promise<unknown> = Promise.resolve();
  private opening: Promise<boolean> | null = null;

  /** @param person Whose page this is; null when the page doesn't say. */
  constructor(
    private readonly keyAddress: string,
    private readonly person: string | null,
  ) {}

  /** Whose texts these are, once the key is there. */
  get ownerId(): string | null {
    return this.owner?.person ?? null;
  }

  /** Whether this text would survive the end of the browser. */
  isKept(id: string): boolean {
    return this.owner !== null && this.store !== null && !this.unwritten.has(id);
  }

  /** Gets the key and what was kept; false when that can't be done now. Can be tried again. */
  open(): Promise<boolean> {
    return (this.opening ??= this.load().finally(() => (this.opening = null)));
  }

  all(kind: Text["kind"]): Text[] {
    return [...this.texts.values()].filter((text) => text.kind === kind).sort((a, b) => a.at - b.at);
  }

  find(id: string): Text | undefined {
    return this.texts.get(id);
  }

  /** Keeps a text, in one step with the removal of the one it takes the place of. */
  async keep(text: Text, insteadOf?: string): Promise<void> {
    this.texts.set(text.id, text);
    this.unwritten.add(text.id);
    const gone = insteadOf !== undefined && insteadOf !== text.id ? [insteadOf] : [];
    gone.forEach((id) => this.drop(id));
    await this.inTurn(() => this.write(text.id, gone));
    if (text.kind === "outbox" || gone.length > 0) this.onMoved?.();
  }

  async remove(id: string): Promise<void> {
    this.drop(id);
    await this.inTurn(async () => this.owner && this.store?.write([], [{ person: this.owner.person, id }]));
    this.onMoved?.();
  }

  /** Whether it is still there; another tab may have sent it. */
  async isThere(id: string): Promise<boolean> {
    await this.last;
    if (this.unwritten.has(id) || !this.owner || !this.store) return this.texts.has(id);
    const there = await this.store.has(this.owner.person, id);
    if (!there) this.drop(id);
    return there;
  }

  /** Reads again what is on disk; another tab may have written or removed texts. */
  refresh(): Promise<void> {
    return this.inTurn(async () => {
      const { owner, store } = this;
      if (!owner || !store) return;
      const stored = new Map((await store.of(owner.person)).map((text) => [text.id, text]));
      for (const id of [...this.texts.keys()]) if (!this.unwritten.has(id) && !stored.has(id)) this.texts.delete(id);
      for (const [id, sealed] of stored) {
        if (this.unwritten.has(id)) continue;
        const text = await unseal(owner, sealed);
        if (text) this.texts.set(id, text);
      }
    });
  }

  /** Removes everything of this person, here and on disk. */
  async forget(): Promise<void> {
    this.texts.clear();
    this.unwritten.clear();
    await this.inTurn(async () => this.owner && this.store?.forget(this.owner.person));
    this.owner = null;
  }

  private async load(): Promise<boolean> {
    if (this.owner) return true;
    this.store ??= await Store.open();
    const owner = this.store ? await askKey(this.keyAddress) : null;
    if (!owner || (this.person !== null && owner.person !== this.person)) return false;
    this.owner = owner;
    await this.refresh();
    await Promise.all([...this.unwritten].map((id) => this.inTurn(() => this.write(id, []))));
    return true;
  }

  private drop(id: string): void {
    this.texts.delete(id);
    this.unwritten.delete(id);
  }

  private async write(id: string, gone: string[]): Promise<void> {
    const { owner, store } = this;
    const text = this.texts.get(id);
    if (!owner || !store) return;
    const sealed = text ? [await seal(owner, text)] : [];
    await store.write(sealed, gone.map((old) => ({ person: owner.person, id: old })));
    // Unless it was changed while it was written.
    if (this.texts.get(id) === text) this.unwritten.delete(id);
  }

  // One after the other, so that an older text never overwrites a newer one. A full disk leaves it in memory, and unwritten.
  private inTurn(work: () => Promise<unknown>): Promise<void> {
    const turn = this.last.then(work).catch((error: unknown) => console.error(error));
    this.last = turn;
    return turn as Promise<void>;
  }
}
