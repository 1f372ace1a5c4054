import siteFacts from "../../_data/site.json";
import { buildAssets } from "../assets/index.ts";
import type { Context } from "../context.ts";
import { buildDownloads } from "../downloads/index.ts";
import { problemLine } from "../entries/check/problem-line.ts";
import { uploadProblems } from "../entries/check/uploads.ts";
import { ContentError } from "../entries/content-error.ts";
import { loadStore } from "../entries/load.ts";
import { cacheFolder, contentFolder, contentRepository, dataFolder } from "../folders.ts";
import { readHistory } from "../history/index.ts";
import { asSeen } from "../history/versions.ts";
import { makePictures } from "../images/index.ts";
import { problemsOfSettings } from "../settings/load.ts";
import { buildDay } from "../today.ts";
import { readUploads } from "../uploads/index.ts";
import type { EleventyConfig } from "./config.ts";
import { pagesOf } from "./pages.ts";

/** The context of each configuration's running build, for the plugins that come after the pages. */
const contexts = new WeakMap<EleventyConfig, Promise<Context>>();

/**
 * Reads and checks the content, makes what the pages refer to (pictures, downloads, assets), and gives
 * all of it to the templates as `context`, and the lists that they paginate over as `pages`.
 */
export function contextData(config: EleventyConfig): void {
  config.on("eleventy.before", async ({ directories }) => {
    const context = makeContext(directories.output);
    contexts.set(config, context);
    await context;
  });
  config.addGlobalData("context", () => contextOf(config));
  config.addGlobalData("pages", async () => pagesOf(await contextOf(config)));
}

/** What this build's pages are made of; there is none before the build begins. */
export async function contextOf(config: EleventyConfig): Promise<Context> {
  const context = contexts.get(config);
  if (!context) throw new Error("Eleventy asked for data before its build began");
  return context;
}

async function makeContext(outputFolder: string): Promise<Context> {
  const today = buildDay();
  const faults = await problemsOfSettings(dataFolder);
  const { store, problems, attachments } = await loadStore(contentFolder, today);
  if (faults.length + problems.length) throw new ContentError([...faults, ...problems]);
  const folders = { contentFolder, cacheFolder, outputFolder };
  const assets = await buildAssets(folders);
  const uploads = await readUploads(store.media, folders);
  for (const problem of uploadProblems(attachments, (address) => uploads.get(address)?.fault))
    console.warn(problemLine(problem));
  const upload = (address: string) => uploads.get(address);
  const pictures = await makePictures(
    store.media.filter((address) => !upload(address)?.fault),
    folders,
    console.warn,
  );
  const downloads = await buildDownloads({ store, upload, ...folders, siteAddress: siteFacts.address });
  for (const note of downloads.notes) console.warn(note);
  const histories = await readHistory({ contentFolder, cacheFolder, contentRepository });
  return {
    store,
    picture: (address) => pictures.get(address),
    download: downloads.of,
    history: (entry) => asSeen(histories.get(entry.id), entry.data.publishFrom),
    upload,
    assets,
    today,
  };
}
