import { isEmpty } from "../model/fields/index.ts";
import type { Findings } from "../model/findings.ts";
import { placeIn } from "../model/findings.ts";
import { SETTINGS, type Setting } from "./index.ts";

/** Checks what a file of `_data/` holds, as it is stored. */
export function checkSetting(setting: Setting, stored: unknown, findings: Findings): void {
  const place = placeIn(findings, setting.file, "en");
  const before = findings.problems.length;
  if (isEmpty(stored)) {
    place.problem({ key: "check.missing" });
    return;
  }
  const value = setting.read ? setting.read(stored) : withoutBlanks(stored);
  setting.field.check(value, place);
  // The whole is looked at when its parts are what they should be.
  if (findings.problems.length === before) setting.check?.(value as never, place);
}

/** Checks the texts of the files of `_data/`, by their paths; a setting whose file is not there is not checked. */
export function checkSettings(texts: ReadonlyMap<string, string>, findings: Findings): void {
  for (const setting of SETTINGS) {
    const text = texts.get(setting.file);
    if (text === undefined) continue;
    try {
      checkSetting(setting, JSON.parse(text), findings);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      const message = { key: "check.json" as const, reason: error.message };
      findings.problems.push({ file: setting.file, field: "", message });
    }
  }
}

/** A value without what is not filled in. */
function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBlanks);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => !isEmpty(each))
      .map(([name, each]) => [name, withoutBlanks(each)]),
  );
}
