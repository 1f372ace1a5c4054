import { test } from "uvu";
import * as assert from "uvu/assert";
import siteFacts from "../../_data/site.json";
import { LANGUAGE_IDS } from "../../site/model/language.ts";
import { STATEMENT, statementOf } from "../../site/model/statement.ts";

const withFacts = (changes: Partial<typeof siteFacts.accessibility>) => ({
  ...siteFacts,
  accessibility: { ...siteFacts.accessibility, ...changes },
});

test("names an authority for each country, and everything in four languages", () => {
  assert.equal([...new Set(STATEMENT.authorities.map(({ country }) => country))], ["DK", "NO", "SE"]);
  const words = [STATEMENT.method, ...STATEMENT.gaps, ...STATEMENT.authorities.map(({ role }) => role)];
  for (const each of words) for (const language of LANGUAGE_IDS) assert.ok(each[language]?.trim());
});

test("leaves open what the operator has not filled in", () => {
  const statement = statementOf({ ...withFacts({ conformance: "" }), owner: "", contact: [] });
  assert.is(statement.owner, undefined);
  assert.is(statement.conformance, undefined);
  assert.equal(statement.contact, []);
  assert.is(statementOf(withFacts({ conformance: "partial" })).conformance, "partial");
});

test("refuses a value that it cannot show, and says what to write", () => {
  assert.throws(() => statementOf(withFacts({ conformance: "mostly" })), /Write one of full, partial, none/);
  assert.throws(() => statementOf(withFacts({ assessed: "soon" })), /Write the day of the assessment/);
});

test.run();
