import { parsePage } from "./parse";

/** What the server says to a command. */
export type CommandAnswer =
  | { kind: "done"; stream: string | null; seq: number | null; go: string | null }
  | { kind: "problem"; status: number; code: string; title: string }
  | { kind: "signed-out" }
  /** No answer, or none of ours: whether the command was done isn't known, so the next try carries the same id. */
  | { kind: "unreachable" };

const patience = 20_000; // milliseconds
export const tokenField = "__RequestVerificationToken";

/** Sends a form's fields as a command. */
export async function sendCommand(address: string, body: FormData | URLSearchParams): Promise<CommandAnswer> {
  try {
    const response = await fetch(address, {
      method: "POST",
      body,
      headers: { Accept: "application/json" },
      signal: AbortSignal.timeout(patience),
    });
    if (response.status === 401 || (response.redirected && new URL(response.url).pathname === "/inloggen")) return { kind: "signed-out" };
    const isJson = /[/+]json/.test(response.headers.get("Content-Type") ?? "");
    if (response.ok && response.redirected) return { kind: "done", stream: null, seq: null, go: response.url };
    if (response.ok && isJson) return { kind: "done", stream: null, seq: null, go: null, ...((await response.json()) as object) };
    if (response.ok) return { kind: "unreachable" };
    const problem = (isJson ? await response.json() : {}) as { code?: string; title?: string };
    return { kind: "problem", status: response.status, code: problem.code ?? "", title: problem.title ?? "" };
  } catch {
    return { kind: "unreachable" };
  }
}

/**
 * After signing in again (in another tab), the forms of this page still carry the proof of the sign-in before.
 * Takes it from a fresh copy of the page, if that is still the same person's; false when it isn't.
 */
export async function renewToken(): Promise<boolean> {
  try {
    const response = await fetch(location.pathname + location.search, { headers: { Accept: "text/html" }, cache: "no-store" });
    if (!response.ok) return false;
    const page = parsePage(await response.text());
    const person = (of: Document): string | undefined => of.querySelector<HTMLElement>("#levend[data-person], form[data-person]")?.dataset.person;
    const token = page.querySelector<HTMLInputElement>(`input[name='${tokenField}']`)?.value;
    if (!token || person(page) !== person(document)) return false;
    for (const input of document.querySelectorAll<HTMLInputElement>(`input[name='${tokenField}']`)) input.value = token;
    return true;
  } catch {
    return false;
  }
}
