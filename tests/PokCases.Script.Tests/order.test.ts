import assert from "node:assert/strict";
import { test } from "node:test";
import { placeFor } from "../../src/PokCases.Web/Frontend/live/order";

test("placeFor_AmongOrdered_BeforeTheFirstThatComesAfter", () => {
  assert.equal(placeFor(["000001", "000003", "000005"], "000002"), 1);
  assert.equal(placeFor(["000001", "000003", "000005"], "000000"), 0);
});

test("placeFor_SameOrder_AfterIt", () => {
  assert.equal(placeFor(["000001", "000003"], "000001"), 1);
});

test("placeFor_LastOfAll_BeforeWhatHasNoOrder", () => {
  assert.equal(placeFor([null, "000001", "000002", null], "000009"), 3);
});

test("placeFor_NothingOrdered_AtTheEnd", () => {
  assert.equal(placeFor([], "000001"), 0);
  assert.equal(placeFor([null], "000001"), 1);
});
