/**
 * Whether a part of a form applies, by what was answered before: `spoed=ja`, `weet=Agrees|Knows` (one of these),
 * `vast=*` (anything), `gevaar!=ja` (not that).
 */
export function applies(when: string, answers: (name: string) => string[]): boolean {
  const [, name = "", sign, wanted = ""] = /^([^!=]+)(!?=)(.*)$/.exec(when) ?? [];
  const given = answers(name).filter((answer) => answer !== "");
  const found = wanted === "*" ? given.length > 0 : given.some((answer) => wanted.split("|").includes(answer));
  return sign === "!=" ? !found : found;
}
