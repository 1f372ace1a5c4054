import { readFile } from "node:fs/promises";
import path from "node:path";
import { noFindings } from "../model/findings.ts";
import type { Problem } from "../model/messages.ts";
import { checkSettings } from "./check.ts";
import { SETTINGS } from "./index.ts";

/** What is wrong with the settings in a folder such as `_data/`. */
export async function problemsOfSettings(folder: string): Promise<readonly Problem[]> {
  const texts = await Promise.all(
    SETTINGS.map(
      async ({ file }): Promise<[string, string]> => [
        file,
        await readFile(path.join(folder, path.relative("_data", file)), "utf8"),
      ],
    ),
  );
  const findings = noFindings();
  checkSettings(new Map(texts), findings);
  return findings.problems;
}
