import type { Answer } from "./cursor";
import { readChanges, type Changes } from "./changes";
import { parsePage } from "./parse";

const patience = 20_000; // milliseconds; a slower answer counts as none

/** Asks the server what changed after a number. */
export async function askChanges(
  address: string,
  after: number,
  isOurs: (response: Response) => Promise<boolean>,
  apply: (changes: Changes) => Promise<void>,
): Promise<Answer> {
  let response: Response;
  let body: string;
  try {
    response = await fetch(`${address}${address.includes("?") ? "&" : "?"}na=${after}`, {
      headers: { Accept: "text/html" },
      cache: "no-store",
      redirect: "manual",
      signal: AbortSignal.timeout(patience),
    });
    body = response.status === 200 ? await response.text() : "";
  } catch {
    return { kind: "unreachable" };
  }
  // A redirect leads to the sign-in page.
  if (response.status === 401 || response.type === "opaqueredirect") return { kind: "signed-out" };
  if ([403, 404, 410].includes(response.status)) return { kind: "refused" };
  if (response.ok && !(await isOurs(response))) return { kind: "signed-out" };
  if (response.status === 204) return { kind: "nothing" };
  const changes = response.status === 200 ? readChanges(parsePage(body)) : null;
  return changes ? { kind: "changes", seq: changes.seq, apply: () => apply(changes) } : { kind: "unreachable" };
}
