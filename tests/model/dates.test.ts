import { test } from "uvu";
import * as assert from "uvu/assert";
import { formatDate, formatPeriod, isDate } from "../../site/model/dates.ts";
import { formatBytes } from "../../site/model/numbers.ts";

test("takes dates as precise as they are known, and only real ones", () => {
  for (const good of ["2024", "2024-02", "2024-02-29"]) assert.ok(isDate(good), good);
  for (const bad of ["2023-02-29", "2024-13", "24", "2024-1-1", "2024-04-10T10:00", 2024, null])
    assert.not(isDate(bad), String(bad));
});

test("says dates in each language", () => {
  assert.is(formatDate("2024", "da"), "2024");
  assert.is(formatDate("2024-04", "sv"), "april 2024");
  assert.is(formatDate("2014-09-18", "da"), "18. september 2014");
  assert.is(formatDate("2014-09-18", "en"), "18 September 2014");
  assert.is(formatPeriod("2022", "2023", "nb"), "2022–2023");
  assert.is(formatPeriod("2022", undefined, "nb"), "2022");
});

test("says sizes in each language", () => {
  assert.is(formatBytes(83_200, "sv"), "83 kB");
  assert.is(formatBytes(1_450_000, "da"), "1,5 MB");
});

test.run();
