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
      "An item of a list that is still empty is called “No name”, in English. Long lists cannot be searched. Items can be " +
      "moved with a mouse only.",
    file: "decap-cms-widget-list/dist/esm/ListControl.js",
    imports: {
      "admin/mends/list-filter.ts": ["isWanted", "listSearch"],
      "admin/mends/words.ts": ["itemWords"],
    },
    changes: [
      [
        '  return _jsx("div", {\n    ...attributes,\n    ...listeners,\n    children: children',
        "  return _jsx(\"div\", {\n    ...listeners,\n    'aria-hidden': true,\n    title: itemWords().move,\n    children: children",
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
        'onRemove: partial(this.handleRemove, index),\n        "data-testid"',
        `onRemove: partial(this.handleRemove, index),
        movable: {
          index,
          size: this.props.value.size,
          label: this.objectLabel(item),
          move: newIndex => this.onSortEnd({ oldIndex: index, newIndex })
        },
        "data-testid"`,
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
    reason: "The signs on an item of a list have no names. Items can be moved with a mouse only.",
    file: "decap-cms-ui-default/dist/esm/ListItemTopBar.js",
    imports: { "admin/mends/words.ts": ["itemWords"], "admin/mends/move-item.ts": ["moveButtons"] },
    changes: [
      [
        `    }) : _jsx("span", {}), onRemove && allowRemove ?`,
        `    }) : _jsx("span", {}), ...(allowReorder ? moveButtons(props.movable) : []), onRemove && allowRemove ?`,
      ],
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
    reason: "Words in grey, teal and red are too pale to be read by everyone (4.5:1, WCAG 1.4.3).",
    file: "decap-cms-ui-default/dist/esm/styles.js",
    changes: [
      ["gray: '#798291',", "gray: '#555d68',"],
      ["teal: '#17a2b8',", "teal: '#0c6373',"],
      ["red: '#ff003b',", "red: '#b3002a',"],
      [";color:#1195aa;;label:lightTeal", ";color:#0c6373;;label:lightTeal"],
    ],
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
  {
    reason: "Nobody sees which entries wait for the day from which readers see them.",
    file: `${CORE}/components/Collection/Entries/EntryCard.js`,
    imports: { "admin/mends/waiting.ts": ["waitingNote"] },
    changes: [
      ["  workflowStatus,\n  getAsset,", "  workflowStatus,\n  waiting,\n  getAsset,"],
      ["    summary,\n    path:", "    summary,\n    waiting: waitingNote(entry),\n    path:"],
      [
        "_jsxs(ListCardTitle, {\n          children: [summary, ",
        "_jsxs(ListCardTitle, {\n          children: [summary, waiting, ",
      ],
      [
        "_jsxs(CardHeading, {\n            children: [summary, ",
        "_jsxs(CardHeading, {\n            children: [summary, waiting, ",
      ],
    ],
  },
  {
    reason: "See above.",
    file: `${CORE}/components/Workflow/WorkflowList.js`,
    imports: { "admin/mends/waiting.ts": ["waitingNote"] },
    changes: [
      ["timestamp: timestamp,\n", "timestamp: timestamp,\n              waiting: waitingNote(entry),\n"],
    ],
  },
  {
    reason: "See above.",
    file: `${CORE}/components/Workflow/WorkflowCard.js`,
    changes: [
      ["  timestamp,\n  onDelete,", "  timestamp,\n  waiting,\n  onDelete,"],
      ["}), _jsx(CardBody, {", "}), waiting, _jsx(CardBody, {"],
    ],
  },
  {
    reason: "A button of the rich text's toolbar stands inside another, so that a screen reader meets two.",
    file: "decap-cms-widget-markdown/dist/esm/MarkdownControl/ToolbarButton.js",
    changes: [
      ["  type,\n  label,", "  type,\n  inButton,\n  label,"],
      [
        "_jsx(StyledToolbarButton, {\n    isActive: isActive,",
        "_jsx(StyledToolbarButton, {\n    as: inButton ? 'span' : undefined,\n    isActive: isActive,",
      ],
    ],
  },
  {
    reason: "See above.",
    file: "decap-cms-widget-markdown/dist/esm/MarkdownControl/Toolbar.js",
    changes: [
      [
        `_jsx(DropdownButton, {
              children: _jsx(ToolbarButton, {
                type: "headings",`,
        `_jsx(DropdownButton, {
              'aria-label': t('editor.editorWidgets.markdown.headings'),
              children: _jsx(ToolbarButton, {
                inButton: true,
                type: "headings",`,
      ],
      [
        `_jsx(DropdownButton, {
              children: _jsx(ToolbarButton, {
                label: t('editor.editorWidgets.markdown.addComponent'),`,
        `_jsx(DropdownButton, {
              'aria-label': t('editor.editorWidgets.markdown.addComponent'),
              children: _jsx(ToolbarButton, {
                inButton: true,
                label: t('editor.editorWidgets.markdown.addComponent'),`,
      ],
    ],
  },
  {
    reason: "The items of a menu stand in a list that is none.",
    file: "decap-cms-ui-default/dist/esm/Dropdown.js",
    changes: [["ref: refs.dropdown,\n", "ref: refs.dropdown,\n        role: 'none',\n"]],
  },
  {
    reason: "Pictures in the media library have no words; their names stand beside them.",
    file: `${CORE}/components/MediaLibrary/MediaLibraryCard.js`,
    changes: [["_jsx(CardImage, {\n", "_jsx(CardImage, {\n          alt: '',\n"]],
  },
  {
    reason: "What one waits for is too pale to be read by everyone.",
    file: "decap-cms-ui-default/dist/esm/Loader.js",
    changes: [
      [
        'text-align:center;color:#767676;margin-top:55px;line-height:35px"\n',
        'text-align:center;color:#555d68;margin-top:55px;line-height:35px"\n',
      ],
    ],
  },
];
