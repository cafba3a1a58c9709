import type { PersonKey } from "./key";
import type { Stored } from "./store";
import type { Content, Text } from "./text";

// What a content belongs to is sealed with it: it can't be passed off as another person's or another item's.
const belongsTo = (person: string, text: Omit<Text, "content">): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode([person, text.kind, text.stream, text.item, text.id].join("|"));

export async function seal(owner: PersonKey, text: Text): Promise<Stored> {
  const { content, ...open } = text;
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const additionalData = belongsTo(owner.person, text);
  const data = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData }, owner.key, new TextEncoder().encode(JSON.stringify(content)));
  return { ...open, person: owner.person, iv, data };
}

/** The text, or null when it isn't this key's. */
export async function unseal(owner: PersonKey, stored: Stored): Promise<Text | null> {
  const { iv, data, person, ...open } = stored;
  try {
    const bytes = await crypto.subtle.decrypt({ name: "AES-GCM", iv, additionalData: belongsTo(person, open) }, owner.key, data);
    return { ...open, content: JSON.parse(new TextDecoder().decode(bytes)) as Content };
  } catch {
    return null;
  }
}
