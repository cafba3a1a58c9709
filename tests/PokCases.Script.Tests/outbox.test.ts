import assert from "node:assert/strict";
import { test } from "node:test";
import { judge } from "../../src/PokCases.Web/Frontend/drafts/verdict";
import { backoff } from "../../src/PokCases.Web/Frontend/live/wait";
import { uuid } from "../../src/PokCases.Web/Frontend/live/uuid";

const problem = (status: number, code = ""): Parameters<typeof judge>[0] => ({ kind: "problem", status, code, title: "" });

test("judge_Done_IsShared", () => {
  assert.equal(judge({ kind: "done", stream: null, seq: 3, go: null }), "shared");
});

test("judge_NoAnswerOrPassingTrouble_IsTriedLater", () => {
  assert.equal(judge({ kind: "unreachable" }), "later");
  for (const status of [408, 429, 500, 502, 503]) assert.equal(judge(problem(status)), "later", String(status));
});

test("judge_SignInEnded_StaysUntilThePersonIsBack", () => {
  assert.equal(judge({ kind: "signed-out" }), "signed-out");
});

test("judge_RefusedByARule_GoesBackToTheWriter", () => {
  for (const status of [400, 403, 404, 409, 413]) assert.equal(judge(problem(status, "item-closed")), "refused", String(status));
});

test("judge_FormExpired_IsTriedWithFreshProof", () => {
  assert.equal(judge(problem(400, "form-expired")), "stale-form");
});

test("backoff_GrowsToTenSeconds_AndStaysThere", () => {
  assert.deepEqual([0, 1, 2, 3, 4, 5, 100].map(backoff), [0, 1_000, 2_000, 5_000, 10_000, 10_000, 10_000]);
});

test("uuid_IsVersionFour_AndEachItsOwn", () => {
  assert.ok(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(uuid()));
  assert.equal(new Set(Array.from({ length: 100 }, uuid)).size, 100);
});
