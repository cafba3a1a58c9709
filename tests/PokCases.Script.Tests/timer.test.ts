import assert from "node:assert/strict";
import { test } from "node:test";
import { better } from "../../src/PokCases.Web/Frontend/live/clock";
import { formatLeft, passed } from "../../src/PokCases.Web/Frontend/live/timer";

test("formatLeft_BeforeTheEnd_CountsTheSecondThatRuns", () => {
  assert.equal(formatLeft(252_000), "4:12");
  assert.equal(formatLeft(251_001), "4:12");
  assert.equal(formatLeft(1), "0:01");
  assert.equal(formatLeft(3_600_000), "60:00");
});

test("formatLeft_PastTheEnd_ShowsHowFar", () => {
  assert.equal(formatLeft(0), "0:00");
  assert.equal(formatLeft(-999), "0:00");
  assert.equal(formatLeft(-1_000), "+0:01");
  assert.equal(formatLeft(-65_400), "+1:05");
});

test("passed_AtTwoMinutesAndAtZero_OnceEach", () => {
  assert.equal(passed(120_100, 119_900), "almost");
  assert.equal(passed(119_900, 119_700), null);
  assert.equal(passed(100, -100), "over");
  assert.equal(passed(-100, -300), null);
});

test("passed_OverBothAtOnce_SaysOnlyTheLast", () => {
  assert.equal(passed(130_000, -5_000), "over");
});

test("better_LaterSample_IsTaken_EarlierOneOnlyWhenFarOff", () => {
  assert.equal(better(1_000, 1_200), 1_200);
  assert.equal(better(1_000, 900), 1_000);
  assert.equal(better(10_000, 5_000), 5_000);
});
