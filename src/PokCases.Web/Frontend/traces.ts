// In a text that must hold no persons, what looks like a trace of one warns beside the field while it is typed. It can be wrong
// both ways, never blocks and sends nothing. The same is on the server, in the domain's PersonalTraces; one list of examples
// is tested on both sides.
import { warnBeside } from "./beside";
import { holdsCitizenNumber } from "./bsn";
import { text } from "./live/texts";

export type Trace = "Name" | "BirthDate" | "CitizenNumber" | "Phone" | "Address" | "Mail";

const between = "(?:(?:van|de|den|der|het|ter|ten|te|el|al|ben|von|da|di|dos|'t)\\s+){0,3}";
const capitalBetween = "(?:(?:Van|De|Den|Der|El|Al|Ter|Ten)\\s+(?:de\\s+|den\\s+|der\\s+)?)?";
const surname = "\\p{Lu}[\\p{L}'’\\-]+";
const months = "(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)";
// A word begins here: \b knows no letters with accents.
const start = "(?<![\\p{L}\\d_])";
// Given names that are seen often, and are no other word at the head of an organisation's name.
const given =
  "Aaron|Abdel|Abdullah|Achmed|Adam|Aisha|Ahmed|Ahmet|Alex|Alexander|Ali|Amina|Amira|Anita|Anja|Anna|Anne|Anouk|Arjan|Bart|Bas|" +
  "Ben|Bert|Bianca|Bilal|Bram|Carla|Charlotte|Chris|Cor|Daan|Danny|David|Dennis|Diana|Dirk|Edwin|Ellen|Els|Emma|Erik|Esther|Eva|" +
  "Fatima|Fatma|Femke|Finn|Frank|Frans|Fred|Gerard|Gerrit|Gijs|Hamza|Hanna|Hans|Hassan|Henk|Herman|Hugo|Ibrahim|Ingrid|Irene|" +
  "Iris|Ivo|Jaap|Jan|Janneke|Jasper|Jeroen|Jesse|Joke|Johan|Johanna|John|Joost|Jos|Julia|Karim|Karin|Kees|Kevin|Khadija|Kim|" +
  "Klaas|Koen|Laura|Leila|Leo|Lieke|Linda|Lisa|Lotte|Lucas|Luuk|Maaike|Malika|Maria|Marieke|Marijke|Marjan|Martijn|Martin|Max|" +
  "Mehmet|Merel|Michael|Mieke|Milan|Mohamed|Mohammed|Monique|Mustafa|Nadia|Naima|Nick|Niels|Noah|Noor|Nora|Olga|Omar|Patrick|" +
  "Paul|Peter|Petra|Piet|Pieter|Rachid|Ramon|Richard|Rob|Robert|Robin|Ronald|Ruben|Ruud|Saida|Samira|Sander|Sandra|Sanne|Sara|" +
  "Sarah|Saskia|Sem|Sjaak|Sofie|Sophie|Stefan|Sven|Tess|Theo|Thijs|Thomas|Tim|Tom|Vincent|Wendy|Willem|Wim|Wouter|Yasmina|" +
  "Youssef|Yusuf|Zeynep";

const known: [Trace, RegExp[]][] = [
  ["Name", [
    new RegExp(`${start}(?:[Mm]eneer|[Mm]evrouw|[Mm]evr\\.?|[Mm]w\\.?|[Dd]hr\\.?|[Dd]e heer|[Ff]amilie|[Ff]am\\.)\\s+${between}${capitalBetween}(?:${surname}|\\p{Lu}\\.)`, "u"),
    // J. Bakker, A.B. de Vries; not B.V. Zorg, nor the points of a list (A. Wonen) at the head of a line.
    new RegExp(`(?<![\\p{L}.])(?!(?:B\\.\\s?V|N\\.\\s?V|E\\.\\s?U|V\\.\\s?S)\\.)(?:(?:\\p{Lu}\\.\\s?){2,5}|(?<=\\S[^\\S\\n]*)\\p{Lu}\\.\\s?)${between}\\p{Lu}[\\p{Ll}'’\\-]{2,}`, "u"),
    new RegExp(`(?<!${start}(?:[Ss]int|[Ss]t\\.|[Ss]tichting|[Hh]uize|[Hh]uis|[Ww]et)[\\s\\-])${start}(?:${given})\\s+${between}${capitalBetween}${surname}`, "u"),
    new RegExp(`${start}(?:heet|genaamd|naam is|noemt zich)\\s+${between}${surname}`, "u"),
  ]],
  ["BirthDate", [
    new RegExp(`${start}(?:geboren(?![\\p{L}])|geb\\.?|geboortedatum(?![\\p{L}]))[^.\\n]{0,25}?(?:\\d{1,2}[\\-/. ]\\d{1,2}[\\-/. ]\\d{2,4}|\\d{1,2}\\s+${months})`, "iu"),
    // A whole date of so long ago that it is more likely somebody's birth than a decision.
    /(?<!\d)\d{1,2}[\-/.]\d{1,2}[\-/.](?:19\d{2}|200\d|2010)(?!\d)/,
    new RegExp(`(?<!\\d)\\d{1,2}\\s+${months}\\s+(?:19\\d{2}|200\\d|2010)(?!\\d)`, "iu"),
  ]],
  // Ten digits with the leading nought, or +31 and nine; 0800, 0900 and 14 0xx are shorter and belong to organisations.
  ["Phone", [/(?<![\d+])(?:(?:\+|00)31[\s\-]?(?:\(0\)[\s\-]?)?|0)[1-9](?:[\s\-]?\d){8}(?!\d)/]],
  ["Address", [
    // Not the years that stand before an abbreviation (2015 EU), unless written together.
    /(?<!\d)(?:(?!20[0-4]\d\s)[1-9]\d{3}\s?(?!SA|SD|SS)[A-Z]{2})(?![A-Za-z])/,
    new RegExp(`${start}[a-zà-ÿ'\\-]{2,}(?:straat|laan|plein|gracht|singel|kade|dreef|steeg|plantsoen)\\s+(?:nr\\.?\\s*)?\\d{1,4}(?!\\d|[.,]\\d)`, "iu"),
    // Words that end so are common in other words as well; with a capital and a number they are a street.
    new RegExp(`${start}\\p{Lu}[a-zà-ÿ\\-]{2,}(?:weg|hof|pad|dijk|park|markt|baan)\\s+(?:nr\\.?\\s*)?\\d{1,4}(?!\\d|[.,]\\d)`, "u"),
  ]],
  ["Mail", [/[\w.+\-]+@[\w\-]+\.[A-Za-z]{2,}/]],
];

export function startTraceWarning(): void {
  // A citizen number has a warning of its own in every field.
  warnBeside("trace", (field) => (field.dataset.traces !== undefined && tracesIn(field.value).some((trace) => trace !== "CitizenNumber") ? text("sporen-waarschuwing") : null));
}

/** Every kind of trace that a text looks like it holds. */
export function tracesIn(value: string): Trace[] {
  const found = known.filter(([, looks]) => looks.some((look) => look.test(value))).map(([trace]) => trace);
  return holdsCitizenNumber(value) ? [...found, "CitizenNumber"] : found;
}
