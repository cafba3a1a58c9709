/** A person's key for what this browser keeps of theirs, as the server gives it to a signed-in page. */
export interface PersonKey {
  /** Opaque id of the person. */
  person: string;
  key: CryptoKey;
}

/** Asks for the key of whoever is signed in; null when nobody is, or the server can't be reached. It is held in memory only and can't be read out. */
export async function askKey(address: string): Promise<PersonKey | null> {
  // Outside a secure context (plain HTTP from another machine) browsers offer no encryption; then nothing is kept.
  if (!("subtle" in crypto)) return null;
  try {
    const response = await fetch(address, { headers: { Accept: "application/json" }, cache: "no-store", signal: AbortSignal.timeout(10_000) });
    if (!response.ok) return null;
    const { key, person } = (await response.json()) as { key: string; person: string };
    const bytes = Uint8Array.from(atob(key), (character) => character.charCodeAt(0));
    return { person, key: await crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]) };
  } catch {
    return null;
  }
}
