import type { CommandAnswer } from "../live/answer";

/**
 * What becomes of a text after an answer.
 * `shared`: it is on the server. `later`: it stays and is tried again. `signed-out`: it stays until the person is back.
 * `stale-form`: try again with fresh proof that it comes from our page. `refused`: it goes back to who wrote it.
 */
export type Verdict = "shared" | "later" | "signed-out" | "stale-form" | "refused";

// Timeout and too many: asking again later may well work.
const passing = [408, 425, 429];

export function judge(answer: CommandAnswer): Verdict {
  if (answer.kind === "done") return "shared";
  if (answer.kind === "signed-out") return "signed-out";
  if (answer.kind === "unreachable" || answer.status >= 500 || passing.includes(answer.status)) return "later";
  return answer.code === "form-expired" ? "stale-form" : "refused";
}
