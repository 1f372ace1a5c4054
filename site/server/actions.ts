import { draftCommit, listDrafts, readDraft } from "./drafts.ts";
import { listEntries, listMedia, readEntry, readMedia, saveMedia } from "./entries.ts";
import { commitToMain, mainCommit } from "./main.ts";
import type { Parameters } from "./parameters.ts";
import * as read from "./parameters.ts";
import { Refusal } from "./refusal.ts";
import type { Repository } from "./repository.ts";
import { deleteDraft, publishDraft, publishEntry, type Signature, saveDraft, setStatus } from "./workflow.ts";

/** One action of Decap's proxy protocol: the client is decap-cms-backend-proxy. */
type Action = (repository: Repository, params: Parameters) => Promise<unknown>;

const signature = (options: Parameters): Signature => ({
  message: read.text(options.commitMessage, "options.commitMessage"),
  author: read.optional(read.author)(options.author, "options.author"),
});

const done = { message: "done" };

const reading = {
  entriesByFolder: (repository, { folder, extension, depth }) =>
    listEntries(
      repository,
      read.folder(folder, "folder"),
      read.text(extension, "extension"),
      read.depth(depth, "depth"),
    ),

  async entriesByFiles(repository, { files }) {
    const paths = read.list((item, name) => read.file(read.record(item, name).path, name))(files, "files");
    const main = await mainCommit(repository);
    return Promise.all(paths.map((path) => readEntry(repository, main, path)));
  },

  getEntry: async (repository, { path }) => {
    const file = read.file(path, "path");
    return readEntry(repository, await mainCommit(repository), file);
  },

  getMedia: (repository, { mediaFolder }) => listMedia(repository, read.folder(mediaFolder, "mediaFolder")),

  getMediaFile: async (repository, { path }) => {
    const file = read.file(path, "path");
    return readMedia(repository, await mainCommit(repository), file);
  },

  unpublishedEntries: (repository) => listDrafts(repository),

  unpublishedEntry: (repository, params) => readDraft(repository, read.draftName(params)),

  async unpublishedEntryDataFile(repository, { collection, slug, path }) {
    const file = read.file(path, "path");
    const commit = await draftCommit(repository, read.draftName({ collection, slug }));
    const { data } = await readEntry(repository, commit, file);
    return { data };
  },

  async unpublishedEntryMediaFile(repository, { collection, slug, path }) {
    const file = read.file(path, "path");
    const commit = await draftCommit(repository, read.draftName({ collection, slug }));
    return readMedia(repository, commit, file);
  },

  getDeployPreview: async () => null,
} satisfies Record<string, Action>;

const writing = {
  async persistEntry(repository, params) {
    const options = read.record(params.options, "options");
    const texts = read.list(read.savedText)(params.dataFiles, "dataFiles");
    const entry = { texts, uploads: read.list(read.upload)(params.assets, "assets") };
    if (read.flag(options.useWorkflow, "options.useWorkflow")) {
      const name = read.draftName({ collection: options.collectionName, slug: texts[0]?.slug });
      const status = read.optional(read.status)(options.status, "options.status") ?? "draft";
      await saveDraft(repository, name, entry, status, signature(options));
    } else {
      await publishEntry(repository, entry, signature(options));
    }
    return done;
  },

  async updateUnpublishedEntryStatus(repository, params) {
    await setStatus(repository, read.draftName(params), read.status(params.newStatus, "newStatus"));
    return done;
  },

  async deleteUnpublishedEntry(repository, params) {
    await deleteDraft(repository, read.draftName(params));
    return done;
  },

  async publishUnpublishedEntry(repository, params) {
    await publishDraft(repository, read.draftName(params));
    return done;
  },

  persistMedia(repository, params) {
    const { path, content } = read.upload(params.asset, "asset");
    const { message, author } = signature(read.record(params.options, "options"));
    return saveMedia(repository, path, content, message, author);
  },

  async deleteFiles(repository, params) {
    const paths = read.list(read.file)(params.paths, "paths");
    const { message, author } = signature(read.record(params.options, "options"));
    await commitToMain(
      repository,
      paths.map((path) => ({ path, file: null })),
      message,
      author,
    );
    return done;
  },
} satisfies Record<string, Action>;

const actions: ReadonlyMap<string, Action> = new Map(Object.entries<Action>({ ...reading, ...writing }));

/** Whether a request of the CMS may change something. */
export const isWriting = (body: unknown): boolean =>
  Object.hasOwn(writing, String(read.record(body, "request").action));

/** Carries out a request of the CMS, `{ action, params }`, and returns the answer. */
export const act = async (repository: Repository, body: unknown): Promise<unknown> => {
  const { action, params } = read.record(body, "request");
  const name = read.text(action, "action");
  const run = actions.get(name);
  if (!run) throw new Refusal(422, `The local server does not know how to do “${name}”.`);
  const parameters = read.record(params, "params");
  read.main(parameters.branch, "branch");
  return run(repository, parameters);
};
