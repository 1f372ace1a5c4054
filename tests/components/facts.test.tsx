import { test } from "uvu";
import * as assert from "uvu/assert";
import { formatMinutes } from "../../site/model/durations.ts";
import { groupOf, timeOf } from "../../site/model/method-facts.ts";

test("minutes are said as people say them", () => {
  assert.is(formatMinutes(45, "da"), "45 minutter");
  assert.is(formatMinutes(60, "nb"), "1 time");
  assert.is(formatMinutes(90, "sv"), "90 minuter");
  assert.is(formatMinutes(150, "en"), "2 hours 30 minutes");
});

test("a method's time and group are one fact each", () => {
  const facts = { time: "1-3h", prepareMinutes: 180, runMinutes: 120, groupMin: 5, groupMax: 9 };
  assert.equal(timeOf(facts, "da"), ["1–3 timer", "3 timer til forberedelse", "2 timer til selve metoden"]);
  assert.is(groupOf(facts, "da"), "5–9 deltagere");
  assert.is(groupOf({ time: "1-3h", groupMin: 5 }, "da"), "5 deltagere eller flere");
  assert.is(groupOf({ time: "1-3h", groupMin: 5, groupMax: 5 }, "da"), "5 deltagere");
});

test.run();
