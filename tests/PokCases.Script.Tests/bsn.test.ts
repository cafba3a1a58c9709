import assert from "node:assert/strict";
import { test } from "node:test";
import { holdsCitizenNumber } from "../../src/PokCases.Web/Frontend/bsn";

// The same texts as in the domain's tests: the page and the server warn alike.
test("holdsCitizenNumber_NineDigitsThatPass_SaysSo", () => {
  for (const text of ["111222333", "bsn: 111222333.", "1112.22.333", "111 222 333", "111-222-333", "123456782 en meer", "van 0198f2b1-5c1e-7aa0-9d3e-aabbccddeeff is het 111222333"]) {
    assert.equal(holdsCitizenNumber(text), true, text);
  }
});

test("holdsCitizenNumber_SomethingElse_SaysNo", () => {
  for (const text of ["", "zonder cijfers", "000000000", "123456789", "0612345678", "06 12 34 56 78", "1112223331", "11122233", "111222 en 333", "€ 1.850 op 24-11-2026", "zie ook DB-2026-10007", "zie /zaken/0198f2b1-5c1e-7aa0-9d3e-111222333abc voor meer", "0198F2B1-5C1E-7111-2223-33ABCDEF0123", "0198f2b15c1e7aa09d3e111222333abc"]) {
    assert.equal(holdsCitizenNumber(text), false, text);
  }
});
