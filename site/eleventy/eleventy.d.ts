/** The package ships no types; these are the parts that we use. */
declare module "@11ty/eleventy" {
  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: { readonly configPath: string; readonly quietMode: boolean },
    );
    disableLogger(): void;
    write(): Promise<unknown>;
  }
}
