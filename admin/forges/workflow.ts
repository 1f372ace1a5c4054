import { createQueue } from "../../site/queue.ts";
import { changesOf } from "./changes.ts";
import { deleteDraft, draftBranches, readDraft, requestOf, saveDraft } from "./drafts.ts";
import type { Forge, SavedText, SavedUpload } from "./forge.ts";
import { publishedTexts } from "./library.ts";
import { DRAFTS, draftBranch, type EntryName } from "./names.ts";
import { publishDraft, refuseUnready, removeFiles, unpublish } from "./publishing.ts";

/** What Decap hands over to be saved. */
interface SavedEntry {
  readonly dataFiles: readonly (SavedText & { readonly slug: string })[];
  readonly assets: readonly SavedUpload[];
}

interface SavedMedia extends SavedUpload {
  readonly fileObj: File;
}

interface Options {
  readonly commitMessage: string;
  readonly collectionName: string;
  readonly status?: string;
}

/** What Decap asks of a backend for texts and drafts, answered the same way on every forge. */
export function workflowOf<Request>(forge: Forge<Request>) {
  const inTurn = createQueue();
  /** All files at once: a page of files is no page of entries, which have one in each language. */
  const entriesOf = (folder: string) =>
    publishedTexts(forge, (path) => path.startsWith(`${folder}/`) && path.endsWith(".md"));
  return {
    allEntriesByFolder: entriesOf,
    entriesByFolder: entriesOf,
    textsWith: async (folder: string, word: string) =>
      (await entriesOf(folder)).filter(({ file, data }) => file.path.includes(word) || data.includes(word)),
    /** The files of a collection by their names, which Decap hands over with their labels. */
    entriesByFiles: async (files: readonly { readonly path: string }[]) => {
      const texts = await publishedTexts(forge, (path) => files.some((file) => file.path === path));
      return texts.map(({ file, data }) => ({
        file: { ...files.find(({ path }) => path === file.path), ...file },
        data,
      }));
    },
    /** Fails where a file cannot be read; upstream gives an empty text, which would be saved over what stands there. */
    getEntry: async (path: string) => ({
      file: { path, id: null },
      data: await forge.readText(path, forge.branch),
    }),
    unpublishedEntries: async () => (await draftBranches(forge)).map((branch) => branch.slice(DRAFTS.length)),
    unpublishedEntry: ({ id, ...name }: EntryName & { readonly id?: string }) =>
      readDraft(forge, id ? DRAFTS + id : draftBranch(name)),
    unpublishedEntryDataFile: (collection: string, slug: string, path: string) =>
      forge.readText(path, draftBranch({ collection, slug })),
    unpublishedEntryMediaFile: async (collection: string, slug: string, path: string) => {
      const bytes = await forge.readBytes(path, draftBranch({ collection, slug }));
      return media(path, fileOf(path, bytes));
    },
    persistEntry: ({ dataFiles, assets }: SavedEntry, options: Options) =>
      inTurn(() => {
        const name = { collection: options.collectionName, slug: dataFiles[0]?.slug ?? "" };
        return saveDraft(forge, name, [...dataFiles, ...assets], {
          message: options.commitMessage,
          status: options.status ?? "draft",
        });
      }),
    /** From the media library, straight to what is published. */
    persistMedia: (upload: SavedMedia, { commitMessage: message }: Options) =>
      inTurn(async () => {
        const changes = await changesOf(forge, forge.branch, [upload]);
        if (changes.length) await forge.commit({ at: forge.branch, branch: forge.branch, message, changes });
        return media(upload.path, upload.fileObj);
      }),
    updateUnpublishedEntryStatus: (collection: string, slug: string, status: string) =>
      inTurn(async () => {
        const branch = draftBranch({ collection, slug });
        const request = await requestOf(forge, branch);
        if (status === "pending_publish") await refuseUnready(forge, branch);
        await forge.setStatus(request, status);
      }),
    deleteUnpublishedEntry: (collection: string, slug: string) =>
      inTurn(() => deleteDraft(forge, draftBranch({ collection, slug }))),
    publishUnpublishedEntry: (collection: string, slug: string) =>
      inTurn(() => publishDraft(forge, draftBranch({ collection, slug }))),
    unpublishEntry: ({ paths, ...name }: EntryName & { readonly paths: readonly string[] }) =>
      inTurn(() => unpublish(forge, name, paths)),
    deleteFiles: (paths: readonly string[], message: string) =>
      inTurn(() => removeFiles(forge, paths, message)),
  };
}

const fileOf = (path: string, bytes: Uint8Array): File =>
  new File([bytes as Uint8Array<ArrayBuffer>], path.split("/").at(-1) ?? path, {
    // The one kind of picture that a browser does not know by its first bytes.
    type: path.endsWith(".svg") ? "image/svg+xml" : "",
  });

/** An upload as Decap shows it. */
const media = (path: string, file: File) => {
  const url = URL.createObjectURL(file);
  return {
    id: path,
    path: path.replace(/^\//, ""),
    name: file.name,
    size: file.size,
    file,
    url,
    displayURL: url,
  };
};
