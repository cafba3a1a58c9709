/** A text that is not shared yet. */
export interface Text {
  /** Of a draft an id of its own; of a text in the outbox the id that the contribution will have. */
  id: string;
  kind: "draft" | "outbox";
  /** The session's stream, and the item it was written for. */
  stream: string;
  item: string;
  /** Milliseconds since 1970; the outbox is sent in this order. */
  at: number;
  content: Content;
}

/** The part that is kept encrypted. */
export interface Content {
  /** Where it is sent to. */
  action: string;
  /** All fields but the antiforgery token, which belongs to a sign-in and not to a text. */
  fields: [name: string, value: string][];
  /** What the server said when it refused. */
  problem?: string;
}

/** What was typed. */
export const wordsOf = (text: Text): string => text.content.fields.find(([name]) => name === "text")?.[1] ?? "";
