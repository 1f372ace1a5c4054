import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { EleventyConfig } from "./config.ts";

/** Lets `.11ty.tsx` templates return Preact elements, rendered to HTML, or plain text for other files. */
export function tsxTemplates(config: EleventyConfig): void {
  config.addTemplateFormats(["11ty.tsx"]);
  config.addExtension(["11ty.tsx"], {
    key: "11ty.js",
    compile() {
      return async function render(data) {
        const result = await this.defaultRenderer(data);
        return typeof result === "string" ? result : `<!doctype html>${renderToString(result as VNode)}`;
      };
    },
  });
}
