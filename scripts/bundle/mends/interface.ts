import type { Mend } from "../mend.ts";

const CORE = "decap-cms-core/dist/esm";

/** What the editor sees. */
export const INTERFACE_MENDS: readonly Mend[] = [
  {
    reason: "The logo is described as “Logo”, and another product's stands on the page as well.",
    file: "decap-cms-ui-default/dist/esm/AuthenticationPage.js",
    changes: [
      ['alt: "Logo"', 'alt: "Samskab"'],
      ["authLogoUrl ? _jsx(NetlifyCreditIcon,", "false ? _jsx(NetlifyCreditIcon,"],
    ],
  },
  {
    reason: "The logo is described as “Logo”; the menu is too pale to be read by everyone.",
    file: `${CORE}/components/App/Header.js`,
    changes: [
      ['alt: "Logo"', 'alt: "Samskab"'],
      ['";background:none;color:#7b8290;', '";background:none;color:#555d68;'],
    ],
  },
  {
    reason:
      "Lists of entries and terms speak English. A card for an entry in a text carries its title, which Decap forgets.",
    file: "decap-cms-widget-relation/dist/esm/RelationControl.js",
    imports: { "admin/mends/words.ts": ["selectWords"], "admin/mends/titles.ts": ["rememberTitle"] },
    changes: [
      ["loadingMessage: () => 'Loading options…',", "...selectWords(),"],
      ["acc.push({", "rememberTitle(field.get('collection'), value, label);\n          acc.push({"],
    ],
  },
  {
    reason: "Lists of entries and terms speak English.",
    file: "decap-cms-widget-select/dist/esm/SelectControl.js",
    imports: { "admin/mends/words.ts": ["selectWords"] },
    changes: [['placeholder: ""', 'placeholder: "",\n      ...selectWords()']],
  },
  {
    reason:
      "Pictures under /media are taken for ones on the web, so that a draft's picture is shown broken (decap-cms #7639).",
    file: "decap-cms-lib-util/dist/esm/path.js",
    changes: [["new RegExp('^(?:[a-z]+:)?//|^/', 'i')", "new RegExp('^(?:[a-z][a-z0-9+.-]*:|//)', 'i')"]],
  },
  {
    reason:
      "An item of a list that is still empty is called “No name”, in English. Long lists cannot be searched.",
    file: "decap-cms-widget-list/dist/esm/ListControl.js",
    imports: {
      "admin/mends/list-filter.ts": ["isWanted", "listSearch"],
      "admin/mends/words.ts": ["itemWords"],
    },
    changes: [
      [
        "    ...listeners,\n    children: children",
        "    ...listeners,\n    'aria-label': itemWords().move,\n    children: children",
      ],
      [
        "(!selfCollapsed || !minimizeCollapsedItems) && _jsx(SortableList, {",
        "listSearch(items.size, this.state.wanted || '', wanted => this.setState({ wanted })), (!selfCollapsed || !minimizeCollapsedItems) && _jsx(SortableList, {",
      ],
      [
        "children: items.map(this.renderItem)",
        "children: items.map((item, index) => isWanted(item, this.state.wanted) ? this.renderItem(item, index) : null)",
      ],
      [
        "return (labelReturn || `No ${labelField.get('name')}`).toString();",
        "return (labelReturn || labelField.get('label') + ' …').toString();",
      ],
    ],
  },
  {
    reason:
      "A block that was just put into a text is closed, so that its form must be looked for. A list of hundreds draws every " +
      "field of every closed item, which takes minutes.",
    file: "decap-cms-widget-object/dist/esm/ObjectControl.js",
    changes: [
      [
        "collapsed: props.field.get('collapsed', false)\n",
        "collapsed: props.field.get('collapsed', false) && !props.isNewEditorComponent\n",
      ],
      [
        "children: this.renderFields(multiFields, singleField)",
        "children: forList && collapsed ? null : this.renderFields(multiFields, singleField)",
      ],
    ],
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
    reason: "The signs on an item of a list have no names.",
    file: "decap-cms-ui-default/dist/esm/ListItemTopBar.js",
    imports: { "admin/mends/words.ts": ["itemWords"] },
    changes: [
      [
        "onClick: onCollapseToggle,\n",
        "onClick: onCollapseToggle,\n      'aria-expanded': !collapsed,\n      'aria-label': collapsed ? itemWords().open : itemWords().close,\n",
      ],
      ["onClick: onRemove,\n", "onClick: onRemove,\n      'aria-label': itemWords().remove,\n"],
    ],
  },
  {
    reason: "A switch has no name, and does not always say whether it is on.",
    file: "decap-cms-ui-default/dist/esm/Toggle.js",
    changes: [
      [
        "  className,\n  Container = ToggleContainer,",
        "  className,\n  'aria-label': label,\n  Container = ToggleContainer,",
      ],
      [
        '"aria-checked": isActive?.toString(),',
        '"aria-label": label,\n    "aria-checked": String(Boolean(isActive)),',
      ],
    ],
  },
  {
    reason: "Grey words are too pale to be read by everyone (4.5:1, WCAG 1.4.3).",
    file: "decap-cms-ui-default/dist/esm/styles.js",
    changes: [["gray: '#798291',", "gray: '#555d68',"]],
  },
  {
    reason: "The frame of the preview has no name.",
    file: `${CORE}/components/Editor/EditorPreviewPane/EditorPreviewPane.js`,
    imports: { "admin/mends/words.ts": ["previewTitle"] },
    changes: [
      [
        'id: "preview-pane",\n        head: styleEls,\n',
        'id: "preview-pane",\n        title: previewTitle(),\n        head: styleEls,\n',
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
