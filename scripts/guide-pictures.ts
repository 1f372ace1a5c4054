import { mkdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { Page } from "playwright-core";
import sharp from "sharp";
import { phrase } from "../admin/phrase.ts";
import { filesBelow } from "../site/entries/read.ts";
import { contentFolder } from "../site/folders.ts";
import { opening } from "../site/model/collections/common.ts";
import { LANGUAGE_IDS, type Language } from "../site/model/language.ts";
import { languageName } from "../site/model/strings.ts";
import { launchBrowser } from "../tests/e2e/support/browser.ts";
import { Editor } from "../tests/e2e/support/editor.ts";
import { startEditorServer } from "../tests/e2e/support/editor-server.ts";

/**
 * `npm run guide-pictures`: takes the pictures of the guide for editors from the real editor, in every language, into
 * `content/media/guide/<language>/`. Run it when the editor looks different.
 */
const METHOD = "gjestebud";
const DRAFTS: Readonly<Record<Language, readonly [string, string]>> = {
  da: ["Min første kladde", "Til en kollega"],
  nb: ["Min første kladd", "Til en kollega"],
  sv: ["Mitt första utkast", "Till en kollega"],
  en: ["My first draft", "For a colleague"],
};

const names = (await filesBelow(contentFolder)).filter((name) => name.endsWith(".md"));
const texts = await Promise.all(names.map((name) => readFile(path.join(contentFolder, name))));
const server = await startEditorServer(
  Object.fromEntries(names.map((name, index) => [`content/${name}`, texts[index] ?? ""])),
);
// The board names whom git knows on the machine: in the guide somebody whom the form's hints name as well.
await server.git("config", "user.name", "Kari Holm");
const browser = await launchBrowser();
try {
  for (const language of LANGUAGE_IDS) await takeAll(language);
} finally {
  await browser.close();
  await server.close();
}

async function takeAll(language: Language): Promise<void> {
  const page = await browser.newPage({ locale: language, viewport: { width: 1200, height: 720 } });
  const editor = new Editor(page, server.address, language);
  await editor.logIn();

  await editor.visit("/collections/methods");
  await page.locator(`a[href*="${METHOD}"]`).first().waitFor();
  await take(page, language, "list");

  await editor.open("methods", METHOD);
  await editor.preview.getByRole("heading", { level: 1 }).waitFor();
  await page.getByLabel(phrase(language, "samskab.preview.width")).selectOption("desktop");
  await take(page, language, "write");

  await page.evaluate(() => localStorage.setItem("cms.right-pane", "i18n"));
  await editor.open("methods", METHOD);
  await page
    .getByRole("button", { name: languageName(language, language) })
    .first()
    .waitFor();
  await take(page, language, "translate");

  await page.evaluate(() => localStorage.setItem("cms.right-pane", "preview"));
  const slugs: string[] = [];
  for (const title of DRAFTS[language]) {
    await editor.newEntry("news");
    await editor.write(opening.title.label[language], title);
    await editor.save();
    slugs.push(new URL(page.url()).hash.split("/").at(-1) ?? "");
  }
  await editor.setStatus("review");
  await editor.openStatus();
  await take(page, language, "status");

  await editor.visit("/workflow");
  await page.getByText(DRAFTS[language][0]).first().waitFor();
  await take(page, language, "board");
  for (const slug of slugs) await deleteDraft(page, slug);
  await page.close();
}

/** The next language begins without drafts. */
async function deleteDraft(page: Page, slug: string): Promise<void> {
  const { origin } = new URL(server.address);
  await page.request.post(`${origin}/api/v1`, {
    headers: { origin },
    data: {
      branch: "main",
      action: "deleteUnpublishedEntry",
      params: { branch: "main", collection: "news", slug },
    },
  });
}

async function take(page: Page, language: Language, name: string): Promise<void> {
  // Pictures arrive, and notices go.
  await page.waitForTimeout(1500);
  await page.locator(".Toastify__toast").first().waitFor({ state: "detached" });
  const file = path.join(contentFolder, "media/guide", language, `${name}.webp`);
  await mkdir(path.dirname(file), { recursive: true });
  await sharp(await page.screenshot())
    .webp({ quality: 80 })
    .toFile(file);
}
