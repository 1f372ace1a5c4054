import type { Mend } from "../mend.ts";

const CORE = "decap-cms-core/dist/esm";

/** What the editor sees. */
export const INTERFACE_MENDS: readonly Mend[] = [
  {
    reason:
      "Pictures under /media are taken for ones on the web, so that a draft's picture is shown broken (decap-cms #7639).",
    file: "decap-cms-lib-util/dist/esm/path.js",
    changes: [["new RegExp('^(?:[a-z]+:)?//|^/', 'i')", "new RegExp('^(?:[a-z][a-z0-9+.-]*:|//)', 'i')"]],
  },
  {
    reason: "An item of a list that is still empty is called “No name”, in English.",
    file: "decap-cms-widget-list/dist/esm/ListControl.js",
    changes: [
      [
        "return (labelReturn || `No ${labelField.get('name')}`).toString();",
        "return (labelReturn || labelField.get('label') + ' …').toString();",
      ],
    ],
  },
  {
    reason: "Beside the form an editor first sees the page, and two languages side by side when asked for.",
    file: `${CORE}/components/Editor/EditorInterface.js`,
    changes: [
      [
        "return localStorage.getItem(RIGHT_PANE) || PANE_ORDER[0];",
        "return localStorage.getItem(RIGHT_PANE) || 'preview';",
      ],
    ],
  },
  {
    reason: "Menus name languages by their codes.",
    file: `${CORE}/components/Editor/EditorControlPane/EditorControlPane.js`,
    imports: { "admin/mends/words.ts": ["languageInWords"] },
    changes: [
      ["label: l,", "label: languageInWords(l),"],
      ["locale: sourceLocale.toUpperCase()\n    })", "locale: languageInWords(sourceLocale)\n    })"],
      ["locale: locale.toUpperCase()\n          })", "locale: languageInWords(locale)\n          })"],
    ],
  },
  {
    reason:
      "A field that is checked when the entry is saved is not optional, though Decap itself does not ask for it.",
    file: `${CORE}/components/Editor/EditorControlPane/EditorControl.js`,
    changes: [
      [
        "const isFieldOptional = field.get('required') === false;",
        "const isFieldOptional = field.get('required') === false && !field.get('checked_when_saved');",
      ],
    ],
  },
  {
    reason: "A button asks for a preview on a server, which we do not have: the preview pane is the page.",
    file: `${CORE}/components/Editor/EditorToolbar.js`,
    changes: [
      [
        "renderDeployPreviewControls = label => {",
        "renderDeployPreviewControls = label => {\n    return null;",
      ],
    ],
  },
];
