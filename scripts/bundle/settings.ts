import { readFile } from "node:fs/promises";
import path from "node:path";
import { SETTINGS, type Setting, type SettingProblem, type Settings } from "../../admin/backend.ts";
import { projectFolder } from "../../site/folders.ts";

const FILE = "_data/cms.json";

/** The environment variable that stands above a setting of the file: `appId` → `CMS_APP_ID`. */
const variableOf = (setting: Setting): string =>
  `CMS_${setting.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;

/** The CMS's settings: those of `_data/cms.json`, and over them those of the environment. */
export async function cmsSettings(environment: NodeJS.ProcessEnv): Promise<Settings> {
  const file = JSON.parse(await readFile(path.join(projectFolder, FILE), "utf8")) as Partial<Settings>;
  const entries = SETTINGS.map((setting) => [
    setting,
    (environment[variableOf(setting)] ?? file[setting] ?? "").trim(),
  ]);
  return Object.fromEntries(entries) as Settings;
}

/** What the build says about a setting: `"_data/cms.json, “appId” (or CMS_APP_ID): Write the client id …"` */
export const problemInWords = ({ setting, remedy }: SettingProblem): string =>
  `${FILE}, “${setting}” (or ${variableOf(setting)}): ${remedy}`;
