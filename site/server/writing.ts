import type { Action } from "./actions.ts";
import { saveMedia } from "./entries.ts";
import { commitToMain } from "./main.ts";
import type { Parameters } from "./parameters.ts";
import * as read from "./parameters.ts";
import {
  deleteDraft,
  publishDraft,
  publishEntry,
  type Signature,
  saveDraft,
  setStatus,
  unpublishEntry,
} from "./workflow.ts";

const signature = (options: Parameters): Signature => ({
  message: read.text(options.commitMessage, "options.commitMessage"),
  author: read.optional(read.author)(options.author, "options.author"),
});

const done = { message: "done" };

/** The actions that change something. */
export const writing = {
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

  async unpublishEntry(repository, params) {
    await unpublishEntry(repository, read.draftName(params), read.list(read.file)(params.paths, "paths"));
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
