import type { Mend } from "../mend.ts";

const CORE = "decap-cms-core/dist/esm";

/** Lists: of entries, of what can be chosen, and of the items of a field. */
export const LIST_MENDS: readonly Mend[] = [
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
    reason: "A card of the board shows the signs of Markdown.",
    file: `${CORE}/components/Workflow/WorkflowList.js`,
    imports: { "admin/mends/card-text.ts": ["cardText"] },
    changes: [["body: entry.getIn(['data', 'body']),", "body: cardText(entry),"]],
  },
  {
    reason: "See above.",
    file: `${CORE}/components/Workflow/WorkflowCard.js`,
    changes: [
      ["  timestamp,\n  onDelete,", "  timestamp,\n  waiting,\n  onDelete,"],
      ["}), _jsx(CardBody, {", "}), waiting, _jsx(CardBody, {"],
    ],
  },
];
