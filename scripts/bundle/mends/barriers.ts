import type { Mend } from "../mend.ts";

const CORE = "decap-cms-core/dist/esm";

/** What keeps people out who do not see, or do not see well: names, roles and contrast (WCAG 2.2). */
export const BARRIER_MENDS: readonly Mend[] = [
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
