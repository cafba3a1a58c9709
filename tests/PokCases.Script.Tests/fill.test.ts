import assert from "node:assert/strict";
import { test } from "node:test";
import { fillControls, type Control } from "../../src/PokCases.Web/Frontend/drafts/fill";

const control = (type: string, name: string, value: string, checked = false): Control => ({ type, name, value, checked });

test("fillControls_WholeForm_PutsBackTextsListsRadioButtonsAndTicks", () => {
  const text = control("textarea", "vraag", "");
  const list = control("select-one", "gemeente", "");
  const [usual, urgent] = [control("radio", "spoed", "nee", true), control("radio", "spoed", "ja")];
  const ticks = ["Housing", "Money", "Law"].map((domain) => control("checkbox", "leefgebied", domain, domain === "Law"));

  fillControls([text, list, usual, urgent, ...ticks], [["vraag", "Mag ik blijven?"], ["gemeente", "g1"], ["spoed", "ja"], ["leefgebied", "Housing"], ["leefgebied", "Money"]], true);

  assert.equal(text.value, "Mag ik blijven?");
  assert.equal(list.value, "g1");
  assert.deepEqual([usual.checked, urgent.checked], [false, true]);
  assert.deepEqual(ticks.map((tick) => tick.checked), [true, true, false]);
});

test("fillControls_WholeFormWithoutATick_TakesTheTickAway", () => {
  const tick = control("checkbox", "nagekeken", "true", true);

  fillControls([tick], [], true);

  assert.equal(tick.checked, false);
});

test("fillControls_PartOfAForm_LeavesTheRestAlone", () => {
  const [text, tick, radio] = [control("textarea", "text", ""), control("checkbox", "wie", "a", true), control("radio", "nature", "Fact", true)];

  fillControls([text, tick, radio], [["text", "Bewaard"]], false);

  assert.equal(text.value, "Bewaard");
  assert.deepEqual([tick.checked, radio.checked], [true, true]);
});

test("fillControls_SeveralFieldsOfOneName_GetTheirValuesInOrder", () => {
  const fields = [control("text", "naam", ""), control("text", "naam", ""), control("hidden", "version", "3")];

  fillControls(fields, [["naam", "een"], ["naam", "twee"], ["version", "1"]], true);

  assert.deepEqual(fields.map((field) => field.value), ["een", "twee", "3"]);
});
