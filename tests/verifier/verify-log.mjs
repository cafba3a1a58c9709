// A second verifier of the log, from the exported file alone. Nothing of it is the program's: another language, the tree by
// its recursive definition (RFC 6962, section 2.1) rather than a frontier, node:crypto and nothing else.
//
//   node verify-log.mjs log EXPORT [WITNESS ...]     the whole log, and files of checkpoints that witnesses kept
//   node verify-log.mjs proof FILE KEYS              what `audit prove NUMBER` printed, with a file of public keys
//   node verify-log.mjs consistency FILE KEYS [WITNESS ...]
//                                                    what `audit prove --consistency` printed, and checkpoints that witnesses kept
//
// Says what it found, one sentence a line; exit code 0 when all is well, 1 when not, 2 when it can't tell.
import { createHash, createPublicKey, verify } from "node:crypto";
import { readFileSync } from "node:fs";

const sha256 = (...parts) => {
  const hash = createHash("sha256");
  for (const part of parts) {
    hash.update(part);
  }
  return hash.digest();
};
const leafHash = (entry) => sha256(Buffer.of(0), entry);
const nodeHash = (left, right) => sha256(Buffer.of(1), left, right);
const half = (count) => {
  let split = 1;
  while (split * 2 < count) {
    split *= 2;
  }
  return split;
};

class Tree {
  #leaves;
  #whole = new Map();

  constructor(leaves) {
    this.#leaves = leaves;
  }

  // The root of the leaves from start on, so many. Whole parts come back in every larger tree and are remembered.
  root(start, count) {
    if (count === 0) {
      return sha256();
    }
    if (count === 1) {
      return this.#leaves[start];
    }
    const isWhole = (count & (count - 1)) === 0;
    const key = `${start}/${count}`;
    if (isWhole && this.#whole.has(key)) {
      return this.#whole.get(key);
    }
    const split = half(count);
    const root = nodeHash(this.root(start, split), this.root(start + split, count - split));
    if (isWhole) {
      this.#whole.set(key, root);
    }
    return root;
  }
}

const rootByPath = (leaf, index, count, path) => {
  if (count === 1) {
    return path.length === 0 ? leaf : null;
  }
  if (path.length === 0) {
    return null;
  }
  const split = half(count);
  const sibling = path[path.length - 1];
  const rest = path.slice(0, -1);
  const below = index < split ? rootByPath(leaf, index, split, rest) : rootByPath(leaf, index - split, count - split, rest);
  return below === null ? null : index < split ? nodeHash(below, sibling) : nodeHash(sibling, below);
};

// RFC 6962, section 2.1.2, as it is defined: both roots that a path leads to. `known` is the smaller tree's own root, for as
// long as all of that tree is in this part.
const rootsByPath = (first, second, path, known) => {
  if (first === second) {
    const root = known ?? path[0];
    return path.length === (known === null ? 1 : 0) ? { first: root, second: root } : null;
  }
  if (path.length === 0) {
    return null;
  }
  const split = half(second);
  const sibling = path[path.length - 1];
  const rest = path.slice(0, -1);
  if (first <= split) {
    const below = rootsByPath(first, split, rest, known);
    return below && { first: below.first, second: nodeHash(below.second, sibling) };
  }
  const below = rootsByPath(first - split, second - split, rest, null);
  return below && { first: nodeHash(sibling, below.first), second: nodeHash(sibling, below.second) };
};

const readCheckpoint = (text) => {
  const cut = text.indexOf("\n\n");
  const body = text.slice(0, cut + 1);
  const [origin, size, root, ...rest] = body.trimEnd().split("\n");
  const signature = /^— (\S+) (\S+)\n$/.exec(text.slice(cut + 2));
  const value = (name) => rest.find((line) => line.startsWith(`${name} `))?.slice(name.length + 1);
  if (cut < 0 || signature === null || signature[1] !== origin || value("key") === undefined) {
    throw new Error("not a checkpoint");
  }
  const signed = Buffer.from(signature[2], "base64");
  const over = value("restored-over")?.split(" ");
  return {
    text,
    body,
    size: Number(size),
    root: Buffer.from(root, "base64"),
    at: Date.parse(value("time")),
    key: signed.subarray(0, 4).toString("hex"),
    named: value("key"),
    signature: signed.subarray(4),
    over: over && { size: Number(over[0]), root: Buffer.from(over[1], "base64") },
  };
};

const readNotes = (text) => text.match(/[^\n](?:.|\n)*?\n— .*\n/g) ?? [];

const isSigned = (checkpoint, keys) => {
  const info = keys.get(checkpoint.key);
  return info !== undefined
    && checkpoint.key === checkpoint.named
    && sha256(info).subarray(0, 4).toString("hex") === checkpoint.key
    && verify("sha256", Buffer.from(checkpoint.body), createPublicKey({ key: info, format: "der", type: "spki" }), checkpoint.signature);
};

const verifyLog = (exported, witnesses) => {
  const lines = readFileSync(exported, "utf8").split("\n").filter((line) => line.length > 0).map((line) => JSON.parse(line));
  if (lines[0]?.format !== "pokcases-log/1") {
    return { code: 2, said: ["This is no exported log."] };
  }
  const said = [];
  const entries = lines.filter((line) => "entry" in line);
  const wrong = entries.findIndex((line, i) => line.entry !== i + 1);
  if (wrong >= 0) {
    said.push(`Entry ${wrong + 1} is missing.`);
  } else if (entries.length !== lines[0].entries) {
    said.push(`There are ${entries.length} entries and there should be ${lines[0].entries}.`);
  }
  const keys = new Map(lines.filter((line) => "key" in line).map((line) => [line.key, Buffer.from(line.info, "base64")]));
  const tree = new Tree(entries.map((line) => leafHash(Buffer.from(line.payload, "base64"))));
  const stored = lines.filter((line) => "checkpoint" in line).map((line) => line.checkpoint);
  const texts = new Set(stored);
  for (const witness of witnesses) {
    readNotes(readFileSync(witness, "utf8")).forEach((text) => texts.add(text));
  }
  const checkpoints = [];
  for (const text of texts) {
    try {
      const checkpoint = readCheckpoint(text);
      if (isSigned(checkpoint, keys)) {
        checkpoints.push(checkpoint);
      } else {
        said.push(`The signature under the checkpoint at entry ${checkpoint.size} is wrong.`);
      }
    } catch {
      said.push("Something that should be a checkpoint is none.");
    }
  }
  const restores = checkpoints.filter((c) => c.over);
  const isReplaced = (c) => restores.some((r) => r.at > c.at && c.size >= r.size
    && (c.size < r.over.size || (c.size === r.over.size && c.root.equals(r.over.root))));
  for (const checkpoint of checkpoints.filter((c) => !isReplaced(c)).sort((a, b) => a.size - b.size)) {
    if (checkpoint.size > entries.length) {
      said.push(`The checkpoint at entry ${checkpoint.size} is of entries that are gone.`);
      break;
    }
    if (!tree.root(0, checkpoint.size).equals(checkpoint.root)) {
      said.push(`The checkpoint at entry ${checkpoint.size} does not fit the entries.`);
      break;
    }
  }
  return said.length > 0 ? { code: 1, said } : { code: 0, said: [`Whole: ${entries.length} entries, ${checkpoints.length} checkpoints.`] };
};

const readPrinted = (file) => {
  const text = readFileSync(file, "utf8");
  const head = text.slice(0, text.indexOf("\n\n")).split("\n").map((line) => line.split(" "));
  return {
    values: (name) => head.filter(([word]) => word === name).map(([, value]) => value),
    notes: readNotes(text.slice(text.indexOf("\n\n") + 1)),
  };
};

const readKeys = (file) => new Map(readFileSync(file, "utf8").split("\n").map((line) => line.split(" ")).filter(([word]) => word === "key").map(([, id, info]) => [id, Buffer.from(info, "base64")]));

const verifyProof = (printed, keyFile) => {
  const { values, notes } = readPrinted(printed);
  const keys = readKeys(keyFile);
  const checkpoint = readCheckpoint(notes[0]);
  const number = Number(values("entry")[0]);
  const leaf = leafHash(Buffer.from(values("payload")[0], "base64"));
  const path = values("proof").map((value) => Buffer.from(value, "base64"));
  const said = [];
  if (!isSigned(checkpoint, keys)) {
    said.push("The signature under the checkpoint is wrong.");
  }
  if (!leaf.equals(Buffer.from(values("leaf")[0], "base64"))) {
    said.push("The leaf is not the entry's.");
  }
  if (number < 1 || number > checkpoint.size || !rootByPath(leaf, number - 1, checkpoint.size, path)?.equals(checkpoint.root)) {
    said.push("The proof does not lead to the checkpoint.");
  }
  return said.length > 0 ? { code: 1, said } : { code: 0, said: [`Proven: entry ${number} of ${checkpoint.size}.`] };
};

const verifyConsistency = (printed, keyFile, witnesses) => {
  const { values, notes } = readPrinted(printed);
  const keys = readKeys(keyFile);
  const [first, second] = ["first", "second"].map((name) => ({ size: Number(values(name)[0]), root: Buffer.from(values(`${name}-root`)[0], "base64") }));
  const said = [];
  const checkpoints = [...notes, ...witnesses.flatMap((file) => readNotes(readFileSync(file, "utf8")))].map(readCheckpoint);
  for (const { size, root } of [first, second]) {
    const signed = checkpoints.filter((c) => c.size === size && isSigned(c, keys));
    if (signed.length === 0) {
      return { code: 2, said: [`There is no signed checkpoint of ${size} entries: the root could be anybody's.`] };
    }
    if (!signed.every((c) => c.root.equals(root))) {
      said.push(`The checkpoint at entry ${size} has another root.`);
    }
  }
  const roots = first.size >= 1 && first.size <= second.size
    ? rootsByPath(first.size, second.size, values("proof").map((value) => Buffer.from(value, "base64")), first.root) : null;
  if (!roots?.first.equals(first.root) || !roots.second.equals(second.root)) {
    said.push("The proof does not lead from the one checkpoint to the other.");
  }
  return said.length > 0 ? { code: 1, said } : { code: 0, said: [`Proven: the ${second.size} entries begin with the ${first.size}.`] };
};

const [what, ...files] = process.argv.slice(2);
const { code, said } = what === "log" && files.length > 0 ? verifyLog(files[0], files.slice(1))
  : what === "proof" && files.length === 2 ? verifyProof(files[0], files[1])
  : what === "consistency" && files.length >= 2 ? verifyConsistency(files[0], files[1], files.slice(2))
  : { code: 2, said: ["Usage: verify-log.mjs log EXPORT [WITNESS ...] | proof FILE KEYS | consistency FILE KEYS [WITNESS ...]"] };
said.forEach((sentence) => console.log(sentence));
process.exit(code);
