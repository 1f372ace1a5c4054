import type { Action } from "./actions.ts";
import { draftCommit, listDrafts, readDraft } from "./drafts.ts";
import { listEntries, listMedia, readEntry, readMedia, textsWith } from "./entries.ts";
import { mainCommit } from "./main.ts";
import * as read from "./parameters.ts";

/** The actions that only read. */
export const reading = {
  entriesByFolder: (repository, { folder, extension, depth }) =>
    listEntries(
      repository,
      read.folder(folder, "folder"),
      read.text(extension, "extension"),
      read.depth(depth, "depth"),
    ),

  textsWith: (repository, { folder, word }) =>
    textsWith(repository, read.folder(folder, "folder"), read.text(word, "word")),

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
