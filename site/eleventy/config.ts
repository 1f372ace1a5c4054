/** The parts of Eleventy's configuration that we use; the package ships no types. */
export interface EleventyConfig {
  addPlugin(plugin: (config: EleventyConfig) => void): void;
  addTemplateFormats(formats: readonly string[]): void;
  setTemplateFormats(formats: readonly string[]): void;
  addExtension(formats: readonly string[], extension: Extension): void;
  addGlobalData(name: string, value: unknown): void;
  on(
    event: "eleventy.before" | "eleventy.after",
    listener: (event: BuildEvent) => Promise<void> | void,
  ): void;
  readonly ignores: Set<string>;
}

interface BuildEvent {
  readonly directories: { readonly output: string };
}

interface Extension {
  readonly key: string;
  compile(): (this: { defaultRenderer(data: unknown): Promise<unknown> }, data: unknown) => Promise<string>;
}
