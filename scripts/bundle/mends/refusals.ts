import type { Mend } from "../mend.ts";

const CORE = "decap-cms-core/dist/esm";

/** What is refused, and said in words: uploads, drafts that are not ready, what the local server does not do. */
export const REFUSAL_MENDS: readonly Mend[] = [
  {
    reason:
      "Pictures are uploaded as the camera made them, with the place where it was. A file of the same name takes the place " +
      "of another, which other texts show. A file that nobody can read is uploaded, too. A failure is told in English.",
    file: `${CORE}/actions/mediaLibrary.js`,
    imports: { "admin/mends/uploads.ts": ["prepareUpload", "uploadFailed"] },
    changes: [
      [
        "const fileName = sanitizeSlug(file.name.toLowerCase(), state.config.slug);\n    const uploadFileName",
        `file = await prepareUpload(file, [...files, ...(state.mediaLibrary.get('files') || [])], name => sanitizeSlug(name, state.config.slug),
      message => dispatch(addNotification({ message, type: 'info', dismissAfter: 8000 })));
    if (!file) return;
    const fileName = file.name;
    const uploadFileName`,
      ],
      ["message: `Failed to persist media: ${error}`,", "message: uploadFailed(),"],
    ],
  },
  {
    reason: "Unfinished drafts may be saved, and must be stopped when they are called ready or published.",
    file: `${CORE}/actions/editorialWorkflow.js`,
    imports: { "admin/mends/publishing.ts": ["refuseUnready"] },
    changes: [
      [
        "backend.updateUnpublishedEntryStatus(collection, slug, newStatus).then(() => {",
        `refuseUnready(backend, state.collections.get(collection), slug, newStatus)
      .then(() => backend.updateUnpublishedEntryStatus(collection, slug, newStatus)).then(() => {`,
      ],
      [
        "await backend.publishUnpublishedEntry(entry);",
        `await refuseUnready(backend, collections.get(collectionName), slug, 'pending_publish');
      await backend.publishUnpublishedEntry(entry);`,
      ],
    ],
  },
  {
    reason: "The local server's refusals, and its silence, are said in English, and after “API_ERROR”.",
    file: "decap-cms-backend-proxy/dist/esm/implementation.js",
    imports: { "admin/mends/refusals.ts": ["answerOf", "reasonInWords"] },
    changes: [
      [
        "const response = await unsentRequest.fetchWithTimeout(",
        "const response = await answerOf(unsentRequest.fetchWithTimeout(",
      ],
      [
        `        ...payload
      })
    });
    const json`,
        `        ...payload
      })
    }));
    const json`,
      ],
      [
        "throw new APIError(json.error, response.status, 'Proxy');",
        `throw Object.assign(new APIError(reasonInWords(json), response.status, 'Proxy'), {
        toString() { return this.message; }
      });`,
      ],
    ],
  },
];
