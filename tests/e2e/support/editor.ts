import type { Locator, Page, Request } from "playwright-core";
import { Form } from "./editor-form.ts";
import type { EditorWords, WORDS } from "./editor-words.ts";

export type EditorStatus = keyof (typeof WORDS)["da"]["statuses"];

/** The editor as an editor uses it. */
export class Editor extends Form {
  constructor(
    page: Page,
    protected readonly address: string,
    language: EditorWords = "da",
  ) {
    super(page, language, page.locator("#nc-root"));
    // Of two that speak for the same page, one answers.
    page.on("dialog", (dialog) => void dialog.accept().catch(() => undefined));
  }

  async logIn(): Promise<void> {
    await this.page.goto(`${this.address}?lang=${this.language}`);
    const door = this.page.getByRole("button", { name: this.words.logIn });
    const inside = this.page.getByRole("heading", { name: this.words.collections });
    // A second tab of the same browser is let in.
    await door.or(inside).first().waitFor();
    if (await door.isVisible()) await door.click();
    await inside.waitFor();
  }

  /** Opens a page of the editor afresh, as a reload would. */
  async visit(hash: string): Promise<void> {
    await this.page.goto("about:blank");
    await this.page.goto(`${this.address}#${hash}`);
  }

  async newEntry(collection: string): Promise<void> {
    await this.visit(`/collections/${collection}/new`);
    await this.page.getByRole("button", { name: this.words.save, exact: true }).waitFor();
  }

  async open(collection: string, slug: string): Promise<void> {
    await this.visit(`/collections/${collection}/entries/${slug}`);
    await this.page.getByRole("button", { name: this.words.save, exact: true }).waitFor();
  }

  /** Goes on in another language's form, by its name in the editor's language. */
  async writeIn(language: string): Promise<void> {
    await this.page.getByRole("button", { name: this.words.writingIn }).first().click();
    await this.page.getByRole("menuitem", { name: language, exact: true }).click();
  }

  /** Saves, and waits until the server has answered and the editor says that it is saved. */
  async save(): Promise<void> {
    const answered = this.page.waitForResponse((response) => this.isSaving(response.request()));
    await this.pressSave();
    await answered;
    await this.page.getByText(this.words.saved).waitFor();
    await this.still();
  }

  /** Whether a request is the one that saves. */
  protected isSaving(request: Request): boolean {
    return Boolean(request.postData()?.includes('"action":"persistEntry"'));
  }

  /** The form takes no words while it is saved and read back. */
  protected async still(): Promise<void> {
    await this.page.locator("#nc-root:not([inert])").waitFor({ state: "attached" });
  }

  async pressSave(): Promise<void> {
    await this.page.getByRole("button", { name: this.words.save, exact: true }).click();
  }

  /** The list of what is missing before publishing. */
  get missing(): Locator {
    return this.page.locator("details.missing");
  }

  /** The dialog that says why something was not done. */
  get refusal(): Locator {
    return this.page.locator("dialog.notice");
  }

  /** Opens the menu of how far a draft has come. */
  async openStatus(): Promise<void> {
    await this.page.getByRole("button", { name: this.words.status }).click();
  }

  async askForStatus(status: EditorStatus): Promise<void> {
    await this.openStatus();
    await this.page.getByRole("menuitem", { name: this.words.statuses[status] }).click();
  }

  async setStatus(status: EditorStatus): Promise<void> {
    await this.askForStatus(status);
    await this.page.getByText(this.words.statusChanged).first().waitFor();
    // The notice may be that of the status before.
    const { status: menu, statuses } = this.words;
    await this.page.getByRole("button", { name: new RegExp(`${menu}\\s*${statuses[status]}`) }).waitFor();
  }

  async askToPublish(): Promise<void> {
    await this.page.getByRole("button", { name: this.words.publish, exact: true }).click();
    await this.page.getByRole("menuitem", { name: this.words.publishNow }).click();
  }

  async publish(): Promise<void> {
    await this.askToPublish();
    await this.page.getByText(this.words.published).waitFor();
    await this.still();
  }

  /** Opens the menu of a published page, and asks to take it off the site. */
  async askToUnpublish(): Promise<void> {
    await this.page.getByRole("button", { name: this.words.publishedMenu, exact: true }).click();
    await this.page.getByRole("menuitem", { name: this.words.unpublish }).click();
  }

  /** The page as the editor sees it beside the form. */
  get preview() {
    return this.page.frameLocator("#preview-pane");
  }
}
