// Builds everything a browser gets: scripts, styles, theme, fonts and icons. `dotnet build` runs it when inputs changed;
// by hand: `npm run build`. Steps: packages (npm ci, only when the lock file changed), type check, bundle, compress.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import * as fs from "node:fs";
import * as path from "node:path";
import { fileURLToPath } from "node:url";
import * as zlib from "node:zlib";

const frontend = path.dirname(fileURLToPath(import.meta.url));
const web = path.dirname(frontend);
const root = path.resolve(web, "../..");
const out = path.join(web, "wwwroot/assets");
const stateArgument = process.argv.indexOf("--state");
const state = stateArgument > 0 ? path.resolve(process.argv[stateArgument + 1]) : path.join(web, "obj/frontend");

const digest = (...parts) => parts.reduce((hash, part) => hash.update(part).update("\0"), createHash("sha256")).digest("hex");
const read = (file) => fs.readFileSync(file);
const filesUnder = (folder) =>
  fs.readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort();

// Two builds may start at once (a solution with several test projects, an editor beside a terminal).
async function locked(work) {
  fs.mkdirSync(state, { recursive: true });
  const lock = path.join(state, "lock");
  for (;;) {
    try {
      fs.writeFileSync(lock, String(process.pid), { flag: "wx" });
      break;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
      if (!holderLives(lock)) fs.rmSync(lock, { force: true });
      else await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  try {
    await work();
  } finally {
    fs.rmSync(lock, { force: true });
  }
}

function holderLives(lock) {
  try {
    const text = fs.readFileSync(lock, "utf8");
    if (text === "") return Date.now() - fs.statSync(lock).mtimeMs < 10_000;
    process.kill(Number(text), 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

function run(title, command, args) {
  try {
    execFileSync(command, args, { cwd: root, stdio: "pipe", shell: process.platform === "win32" });
  } catch (error) {
    const output = `${error.stdout ?? ""}${error.stderr ?? ""}`.trim();
    throw new Error(`${title} failed\n${output || error.message}`);
  }
}

function packages() {
  const stamp = path.join(state, "packages.stamp");
  const wanted = digest(read(path.join(root, "package-lock.json")), read(path.join(root, ".npmrc")));
  const present = fs.existsSync(path.join(root, "node_modules/.package-lock.json"));
  if (present && fs.existsSync(stamp) && fs.readFileSync(stamp, "utf8") === wanted) return;
  run("npm ci", "npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
  fs.writeFileSync(stamp, wanted);
}

async function contrast() {
  const { tooLittleContrast } = await import("./contrast.mjs");
  const found = tooLittleContrast(fs.readFileSync(path.join(frontend, "theme.css"), "utf8"));
  if (found.length > 0) throw new Error(found.join("\n"));
}

function typeCheck() {
  run("Type check", process.execPath, [path.join(root, "node_modules/typescript/bin/tsc"), "--noEmit", "--pretty", "false", "-p", root]);
}

async function bundle() {
  const { build } = await import("esbuild");
  const { icons } = await import("./icons.mjs");
  const { themeTokens } = await import("./tokens.mjs");
  // Files directly in this folder that others import are modules, not entry points.
  const entries = ["app.ts", "app.css"];
  const shared = {
    bundle: true, minify: true, sourcemap: false, target: "es2022", format: "esm", charset: "utf8", legalComments: "none",
    loader: { ".woff2": "file" }, assetNames: "[name]-[hash]", logLevel: "silent", write: false, outdir: out, absWorkingDir: frontend,
  };
  const made = new Map();
  const keep = (result) => result.outputFiles.forEach((file) => made.set(path.basename(file.path), file.contents));

  keep(await build({ ...shared, entryPoints: entries }));
  const styles = [...made].filter(([name]) => name.endsWith(".css")).map(([, contents]) => Buffer.from(contents).toString()).join("\n");
  const own = fs.readFileSync(path.join(frontend, "theme.css"), "utf8");
  keep(await build({
    ...shared,
    stdin: { contents: `${themeTokens(root, styles + own)}\n${own}`, loader: "css", resolveDir: frontend, sourcefile: "theme.css" },
    outfile: path.join(out, "theme.css"), outdir: undefined,
  }));
  made.set("icons.svg", Buffer.from(icons(root)));
  made.set("favicon.svg", read(path.join(frontend, "favicon.svg")));
  return made;
}

function write(made) {
  fs.rmSync(out, { recursive: true, force: true });
  fs.mkdirSync(out, { recursive: true });
  for (const [name, contents] of made) {
    fs.writeFileSync(path.join(out, name), contents);
    if (!/\.(js|css|svg)$/.test(name)) continue;
    const most = { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 11 } };
    fs.writeFileSync(path.join(out, `${name}.br`), zlib.brotliCompressSync(contents, most));
    fs.writeFileSync(path.join(out, `${name}.gz`), zlib.gzipSync(contents, { level: 9 }));
  }
  const version = digest(...[...made].sort(([a], [b]) => (a < b ? -1 : 1)).flat()).slice(0, 12);
  fs.writeFileSync(path.join(out, "version.txt"), version);
}

async function main() {
  const stamp = path.join(state, "built.stamp");
  const versionFile = path.join(out, "version.txt");
  packages();
  const inputs = [...filesUnder(frontend), ...["package-lock.json", "tsconfig.json"].map((name) => path.join(root, name))];
  const wanted = digest(...inputs.flatMap((file) => [path.relative(root, file), read(file)]));
  if (!fs.existsSync(versionFile) || !fs.existsSync(stamp) || fs.readFileSync(stamp, "utf8") !== wanted) {
    typeCheck();
    await contrast();
    write(await bundle());
  }
  // Written last and always: MSBuild compares its time with that of the inputs.
  fs.writeFileSync(stamp, wanted);
  fs.utimesSync(versionFile, new Date(), new Date());
}

try {
  await locked(main);
} catch (error) {
  // In the form that MSBuild shows as errors of its own.
  const lines = error.errors?.map((e) => `${e.location?.file ?? "?"}(${e.location?.line ?? 0}): ${e.text}`) ?? error.message.split("\n");
  process.stderr.write(lines.map((line) => `Frontend : error POK0002: ${line}\n`).join(""));
  process.exitCode = 1;
}
