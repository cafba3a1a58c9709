// Tests of the script's pure parts, without a browser: bundles each *.test.ts and runs it with Node's own test runner.
//   run.mjs [--ctrf FILE] [--filter TEXT]   FILE is the same kind of result file that the other test projects write
import { build } from "esbuild";
import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { fileURLToPath } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));
const out = fs.mkdtempSync(path.join(os.tmpdir(), "pokcases-script-tests-"));
const option = (name) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined);
const ctrf = option("--ctrf");
const filter = option("--filter");
try {
  await build({
    entryPoints: fs.readdirSync(here).filter((name) => name.endsWith(".test.ts")).map((name) => path.join(here, name)),
    bundle: true, format: "esm", platform: "node", target: "node20", outdir: out, outExtension: { ".js": ".mjs" }, sourcemap: "inline", logLevel: "error",
  });
  const reporters = ["--test-reporter=spec", "--test-reporter-destination=stdout"];
  if (ctrf) reporters.push(`--test-reporter=${path.join(here, "ctrf.mjs")}`, `--test-reporter-destination=${path.resolve(ctrf)}`);
  if (filter) reporters.push(`--test-name-pattern=${filter.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`);
  const files = fs.readdirSync(out).map((name) => path.join(out, name));
  process.exitCode = spawnSync(process.execPath, ["--enable-source-maps", "--test", ...reporters, ...files], { stdio: "inherit" }).status ?? 1;
} finally {
  fs.rmSync(out, { recursive: true, force: true });
}
