import assert from "node:assert/strict";
import { test } from "node:test";
import { tracesIn } from "../../src/PokCases.Web/Frontend/traces";
import examples from "../Shared/personal-traces.json";

// The same texts as in the domain's tests: the page and the server warn alike.
test("tracesIn_TraceOfAPerson_SaysWhichKind", () => {
  for (const [text, trace] of examples.traces) assert.deepEqual(tracesIn(text!), [trace], text);
});

test("tracesIn_SomethingElse_SaysNothing", () => {
  for (const text of examples.none) assert.deepEqual(tracesIn(text), [], text);
});
