import type { Mend } from "../mend.ts";

const CORE = "decap-cms-core/dist/esm";

/** What the editor sees of a form, and beside it. */
export const INTERFACE_MENDS: readonly Mend[] = [
  {
    reason:
      "Pictures under /media are taken for ones on the web, so that a draft's picture is shown broken (decap-cms #7639).",
    file: "decap-cms-lib-util/dist/esm/path.js",
    changes: [["new RegExp('^(?:[a-z]+:)?//|^/', 'i')", "new RegExp('^(?:[a-z][a-z0-9+.-]*:|//)', 'i')"]],
  },
  {
    reason:
      "Beside the form an editor first sees the page, and two languages side by side when asked for; who comes to " +
      "translate (`?write=sv`) sees the translation beside its original. After saving and publishing the form goes on in " +
      "another language than the one she wrote in.",
    file: `${CORE}/components/Editor/EditorInterface.js`,
    imports: { "admin/mends/panes.ts": ["besideLanguage", "formLanguage", "firstPane", "stayIn"] },
    changes: [
      [
        "return localStorage.getItem(RIGHT_PANE) || PANE_ORDER[0];",
        "return firstPane(localStorage.getItem(RIGHT_PANE));",
      ],
      [
        "const leftPanelLocale = this.state.leftPanelLocale || locales?.[0];",
        "const leftPanelLocale = formLanguage(locales, collection.get('name'), entry.get('slug') || '');",
      ],
      [
        "this.setState({\n      leftPanelLocale: locale\n    });",
        `stayIn(locale, this.props.collection.get('name'), this.props.entry.get('slug') || '');
    this.setState({
      leftPanelLocale: locale
    });`,
      ],
      [
        "locale: locales?.[1],",
        "locale: besideLanguage(locales, leftPanelLocale, entry.getIn(['data', 'original'])),",
      ],
      [
        `await this.controlPaneRef.switchToDefaultLocale();
    this.controlPaneRef.validate();
    this.props.onPersist({`,
        "this.controlPaneRef.validate();\n    this.props.onPersist({",
      ],
      [
        `await this.controlPaneRef.switchToDefaultLocale();
    this.controlPaneRef.validate();
    this.props.onPublish({`,
        "this.controlPaneRef.validate();\n    this.props.onPublish({",
      ],
    ],
  },
  {
    reason: "Menus name languages by their codes. A long form is one row of fields.",
    file: `${CORE}/components/Editor/EditorControlPane/EditorControlPane.js`,
    imports: { "admin/mends/words.ts": ["languageInWords"], "admin/mends/field-groups.ts": ["inGroups"] },
    changes: [
      [
        "}), fields.filter(f => f.get('widget') !== 'hidden').map(",
        "}), inGroups(fields.filter(f => f.get('widget') !== 'hidden'), fields.filter(f => f.get('widget') !== 'hidden').map(",
      ],
      ["        }, key);\n      })]", "        }, key);\n      }), Boolean(locales))]"],
      ["label: l,", "label: languageInWords(l),"],
      // A field is drawn anew when one of its properties changes; its label depends on the original's language,
      // and what a translation owes on every text.
      [
        "isHidden: isHidden,\n",
        "isHidden: isHidden,\n          original: entry.getIn(['data', 'original']),\n          entry: field.get('widget') === 'translation' && entry,\n",
      ],
      ["locale: sourceLocale.toUpperCase()\n    })", "locale: languageInWords(sourceLocale)\n    })"],
      ["locale: locale.toUpperCase()\n          })", "locale: languageInWords(locale)\n          })"],
    ],
  },
  {
    reason:
      "Labels say what may be left out and what must be filled in, in which language. A field is called “Field: string”. " +
      "What is wrong with a value is said when it is saved, far from it.",
    file: `${CORE}/components/Editor/EditorControlPane/EditorControl.js`,
    imports: {
      "admin/mends/words.ts": ["labelNote"],
      "admin/mends/field-problems.ts": ["problemsAtField"],
    },
    changes: [
      [
        "}), fieldHint && _jsx(ControlHint, {",
        `}), !(isSelected || this.state.styleActive) && problemsAtField(collection, field, value).map(problem => _jsx("p", {
          className: "field-problem",
          role: "status",
          children: problem
        }, problem)), fieldHint && _jsx(ControlHint, {`,
      ],
      [
        "const isFieldOptional = field.get('required') === false;",
        "const isFieldOptional = labelNote(field, locale, getEntry());",
      ],
      ["` (${t('editor.editorControl.field.optional')})`", "` (${t(isFieldOptional)})`"],
      ["widgetLabel: widgetName\n", "widgetLabel: field.get('label', fieldName)\n"],
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
