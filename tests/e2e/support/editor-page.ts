import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Backend, Choice } from "../../../admin/backend.ts";
import { putEditor, serveFile } from "./editor-server.ts";

/** The editor's page of a published site on loopback; its forge must know the address before the page its forge. */
export class EditorPage {
  #backend: Backend | undefined;

  private constructor(
    private readonly folder: string,
    private readonly server: ReturnType<typeof createServer>,
  ) {}

  static async listen(): Promise<EditorPage> {
    const folder = await mkdtemp(path.join(tmpdir(), "samskab-page-"));
    const server = createServer(
      (request, response) => void serveFile(folder, page.#backend, request, response),
    );
    const page = new EditorPage(folder, server);
    await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
    return page;
  }

  get address(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/admin/`;
  }

  /** Puts the editor there, with its backend. */
  async show(choice: Choice): Promise<void> {
    this.#backend = "backend" in choice ? choice.backend : undefined;
    await putEditor(this.folder, choice);
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
    await rm(this.folder, { recursive: true, force: true });
  }
}
