// A reporter for Node's test runner that writes a result file as the .NET test projects do (CTRF).
const notAskedFor = "test name does not match pattern";

export default async function* ctrf(events) {
  const tests = [];
  for await (const { type, data } of events) {
    if ((type !== "test:pass" && type !== "test:fail") || data.details?.type === "suite") continue;
    if (data.skip === notAskedFor) continue;
    const error = data.details?.error;
    const status = data.skip !== undefined ? "skipped" : type === "test:pass" ? "passed" : "failed";
    tests.push({ name: data.name, status, duration: Math.round(data.details?.duration_ms ?? 0), message: error?.cause?.message ?? error?.message, trace: error?.cause?.stack });
  }
  const count = (status) => tests.filter((test) => test.status === status).length;
  const summary = { tests: tests.length, passed: count("passed"), failed: count("failed"), skipped: count("skipped"), pending: 0, other: 0 };
  yield JSON.stringify({ results: { tool: { name: "node:test" }, summary, tests } }, null, 1);
}
