import assert from "node:assert/strict";
import { test } from "node:test";
import { applies } from "../../src/PokCases.Web/Frontend/answers";

const given = (answers: Record<string, string[]>) => (name: string): string[] => answers[name] ?? [];

test("applies_OneOfTheWantedAnswers_SaysSo", () => {
  assert.equal(applies("spoed=ja", given({ spoed: ["ja"] })), true);
  assert.equal(applies("weet=Agrees|Knows", given({ weet: ["Knows"] })), true);
  assert.equal(applies("vast=*", given({ vast: ["Legal", "Financial"] })), true);
});

test("applies_AnotherAnswerOrNone_SaysNo", () => {
  assert.equal(applies("spoed=ja", given({ spoed: ["nee"] })), false);
  assert.equal(applies("spoed=ja", given({})), false);
  assert.equal(applies("weet=Agrees|Knows", given({ weet: ["NotYet"] })), false);
  assert.equal(applies("vast=*", given({ vast: [""] })), false);
});

test("applies_NotThat_HoldsUntilItIsAnswered", () => {
  assert.equal(applies("gevaar!=ja", given({})), true);
  assert.equal(applies("gevaar!=ja", given({ gevaar: ["nee"] })), true);
  assert.equal(applies("gevaar!=ja", given({ gevaar: ["ja"] })), false);
});
