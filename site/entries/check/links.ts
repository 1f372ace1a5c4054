import type { EntryId } from "../../model/collections/index.ts";
import type { Findings } from "../../model/findings.ts";
import type { Entry } from "../entry.ts";
import { isOf } from "../entry.ts";

/** Checks what can only be seen when all entries are read: references, uploads, answers to goals. */
export function checkLinks(
  entries: ReadonlyMap<EntryId, Entry>,
  media: readonly string[],
  findings: Findings,
): void {
  for (const { file, field, to } of findings.references) {
    const [collection, slug] = to.split("/");
    if (!entries.has(to))
      findings.problems.push({ file, field, message: { key: "check.reference", collection, slug } });
  }
  checkAttachments(media, findings);
  checkAddresses([...entries.values()], findings);
  for (const entry of entries.values()) {
    checkOutcomes(entry, entries, findings);
    checkResponse(entry, entries, findings);
  }
}

/** A name's letters can be stored whole or apart from their marks; what looks the same is not the same file then. */
function checkAttachments(media: readonly string[], findings: Findings): void {
  const uploads = new Set(media);
  const missing = findings.attachments.filter(({ address }) => !uploads.has(address));
  const looks = new Set(missing.length ? media.map((address) => address.normalize()) : []);
  for (const { file, field, address: value } of missing) {
    const key = looks.has(value.normalize()) ? "check.attachmentLetters" : "check.attachment";
    findings.problems.push({ file, field, message: { key, value } });
  }
}

/** A report may only answer goals that its application has. */
function checkOutcomes(entry: Entry, entries: ReadonlyMap<EntryId, Entry>, findings: Findings): void {
  if (!isOf(entry, "reports") || !entry.data.application) return;
  const application = entries.get(`applications/${entry.data.application}`);
  if (!application || !isOf(application, "applications")) return;
  const ids = (application.data.goals ?? []).map((goal) => goal.id);
  (entry.data.outcomes ?? []).forEach((outcome, index) => {
    if (ids.includes(outcome.goal)) return;
    findings.problems.push({
      file: entry.files[entry.original] ?? entry.id,
      field: `outcomes[${index + 1}].goal`,
      message: {
        key: "check.goal",
        value: outcome.goal,
        application: application.slug,
        choices: ids.join(", "),
      },
    });
  });
}

function checkResponse(entry: Entry, entries: ReadonlyMap<EntryId, Entry>, findings: Findings): void {
  if (!isOf(entry, "responses") || entries.has(entry.data.entry as EntryId)) return;
  const [collection, slug] = entry.data.entry.split("/");
  const file = entry.files[entry.original] ?? entry.id;
  findings.problems.push({ file, field: "entry", message: { key: "check.reference", collection, slug } });
}

/** An address leads to one entry: no other may have it, nor have had it. */
function checkAddresses(entries: readonly Entry[], findings: Findings): void {
  const owners = new Map<string, Entry>();
  const claim = (entry: Entry, slug: string, field: string): void => {
    const address = `${entry.collection}/${slug}`;
    const owner = owners.get(address) ?? entry;
    owners.set(address, owner);
    if (owner === entry) return;
    const file = entry.files[entry.original] ?? entry.id;
    findings.problems.push({ file, field, message: { key: "check.taken", value: slug, entry: owner.id } });
  };
  // In the order of who was there first: what is old, what a file is called, what editors chose.
  for (const entry of entries)
    (entry.data.formerSlugs ?? []).forEach((slug, index) => {
      claim(entry, slug, `formerSlugs[${index + 1}]`);
    });
  for (const entry of entries) if (entry.data.slug === undefined) claim(entry, entry.slug, "slug");
  for (const entry of entries) if (entry.data.slug !== undefined) claim(entry, entry.data.slug, "slug");
}
