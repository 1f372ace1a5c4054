import type { Locator, Page } from "playwright-core";
import { type EditorWords, WORDS } from "./editor-words.ts";

/** As fast as people type. */
const TYPING = { delay: 20 };

/** A file to upload: its name and its bytes. */
export interface Upload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A part of the editor's form: all of it, or one item of a list; fields are named by their labels. */
export class Form {
  constructor(
    protected readonly page: Page,
    protected readonly language: EditorWords,
    protected readonly root: Locator,
  ) {}

  protected get words() {
    return WORDS[this.language];
  }

  /** The field of a label, with its controls. */
  field(label: string): Locator {
    const own = `div[contains(@class,"ControlTopbar")]//label[normalize-space(text()[1])="${label}"]`;
    return this.root.locator(`xpath=.//div[contains(@class,"ControlContainer")][${own}]`).first();
  }

  /** Writes a line, a text, a number or a day in place of what stood there. */
  async write(label: string, text: string | number): Promise<void> {
    const input = this.field(label).locator("input, textarea").first();
    if (text !== "") return input.fill(String(text));
    // Decap moves the cursor when a field is entered, so that emptying it takes what a person would do.
    await input.click();
    await this.page.keyboard.press("Control+A");
    await this.page.keyboard.press("Delete");
  }

  /** Chooses in a list of terms or of entries, by what is shown there. */
  async choose(label: string, ...options: readonly string[]): Promise<void> {
    const input = this.field(label).getByRole("combobox");
    for (const option of options) {
      await input.click();
      await input.fill(option);
      await this.page.getByRole("option", { name: option, exact: true }).first().click();
    }
  }

  /** Switches a yes-or-no field. */
  async toggle(label: string): Promise<void> {
    await this.field(label).getByRole("switch").click();
  }

  /** Adds an item to a list, and gives its fields. */
  async add(label: string): Promise<Form> {
    const list = this.field(label);
    await list.getByRole("button", { name: this.words.add }).first().click();
    const items = list.locator('[class*="SortableListItem"]');
    return new Form(this.page, this.language, items.last());
  }

  /** Adds single lines to a list. */
  async addLines(label: string, ...lines: readonly string[]): Promise<void> {
    for (const line of lines) {
      await this.field(label).getByRole("button", { name: this.words.add }).first().click();
      await this.field(label).locator('[class*="SortableListItem"]').last().locator("input").fill(line);
    }
  }

  /** The fields of a group, unfolded. */
  async group(label: string): Promise<Form> {
    const field = this.field(label);
    const fold = field.locator('button[aria-expanded="false"], [class*="TopBar"] button').first();
    if ((await field.locator("input:visible, button:visible").count()) <= 1) await fold.click();
    return new Form(this.page, this.language, field);
  }

  /** Uploads a file through the media library, which shows it under a name, into an image or file field. */
  async upload(label: string, file: Upload, shown = file.name): Promise<void> {
    const library = await this.offer(label, file);
    await library.getByText(shown).waitFor();
    await library.getByRole("button", { name: this.words.useChosen }).click();
    await library.waitFor({ state: "hidden" });
  }

  /** Hands a file to the media library, for an image or file field. */
  async offer(label: string, file: Upload): Promise<Locator> {
    const { chooseImage, chooseFile, chooseOther } = this.words;
    await this.field(label)
      .getByRole("button", { name: new RegExp(`^(${chooseImage}|${chooseFile}|${chooseOther})$`) })
      .click();
    const library = this.page.getByRole("dialog");
    await library.locator('input[type="file"]').setInputFiles(file);
    return library;
  }

  /** Puts a block of a kind where the cursor is, or at the end of a rich text, and gives its form. */
  async insert(label: string, kind: string): Promise<Block> {
    const text = this.richText(label);
    const before = await text.locator("[data-slate-void]").count();
    await this.field(label).getByRole("button", { name: this.words.insert }).click();
    await this.page.getByRole("menuitem", { name: kind, exact: true }).click();
    await text.locator("[data-slate-void]").nth(before).waitFor();
    return this.block(label, before);
  }

  /** The form of a block in a rich text, from 0. */
  block(label: string, index: number): Block {
    return new Block(this.page, this.language, this.richText(label).locator("[data-slate-void]").nth(index));
  }

  /** The rich text of a Markdown field. */
  richText(label: string): Locator {
    return this.field(label).locator('[data-slate-editor="true"]');
  }

  /** Types at the end of a rich text, a paragraph a string. */
  async type(label: string, ...paragraphs: readonly string[]): Promise<void> {
    await this.richText(label).click();
    await this.moveTo("Control+End");
    for (const [index, paragraph] of paragraphs.entries()) {
      if (index) await this.page.keyboard.press("Enter");
      await this.page.keyboard.type(paragraph, TYPING);
    }
  }

  /** Copies what another program hands over as HTML, and pastes it at the end of a paragraph of a rich text. */
  async pasteAfter(label: string, paragraph: string, html: string): Promise<void> {
    await this.richText(label).getByText(paragraph).click();
    await this.moveTo("End");
    await this.page.evaluate((copied) => {
      document.addEventListener(
        "copy",
        (event) => {
          event.preventDefault();
          event.stopImmediatePropagation();
          event.clipboardData?.setData("text/html", copied);
          event.clipboardData?.setData("text/plain", "kun ord");
        },
        { capture: true, once: true },
      );
      document.execCommand("copy");
    }, html);
    await this.page.keyboard.press("Control+V");
  }

  /** Types at the end of a paragraph of a rich text. */
  async typeAfter(label: string, paragraph: string, words: string): Promise<void> {
    await this.richText(label).getByText(paragraph).click();
    await this.moveTo("End");
    await this.page.keyboard.type(words, TYPING);
  }

  /** Rich text learns of the cursor's place a little after the browser, as it does with people. */
  async moveTo(key: string): Promise<void> {
    await this.page.waitForTimeout(300);
    await this.page.keyboard.press(key);
    await this.page.waitForTimeout(300);
  }
}

/** A block of a rich text that is written in a form. */
class Block extends Form {
  /** A cell of a table, from 1; the first row names the columns. */
  cell(row: number, column: number): Locator {
    return this.root.getByLabel(new RegExp(`\\D${row}\\D+${column}$`));
  }

  async press(button: string): Promise<void> {
    await this.root.getByRole("button", { name: button }).click();
  }
}
