import type { Mend } from "../mend.ts";

const CORE = "decap-cms-core/dist/esm";
const FAILURE = "admin/forges/failure.ts";

/** What the hosted backends do when something goes wrong, and what they keep. */
export const FORGE_MENDS: readonly Mend[] = [
  {
    reason:
      "Without a network an editor waits a minute for an answer, what was sent is sent again, and a forge that is busy may be waited for an hour.",
    file: "decap-cms-lib-util/dist/esm/API.js",
    imports: { [FAILURE]: ["givesUp", "statusOf"] },
    changes: [
      ["throw new Error(text);", "throw Object.assign(new Error(text), { resetSeconds: attempt });"],
      [
        `if (attempt > 5 || err.message === "Can't refresh access token when using implicit auth") {
      throw err;`,
        `if (givesUp(err, attempt, req.get?.('method') ?? req.method)) {
      const status = statusOf(err);
      throw status === undefined ? err : new APIError(err.message, status, 'forge');`,
      ],
    ],
  },
  {
    reason: "Failures of a forge are said in English and as “API_ERROR”.",
    file: "decap-cms-lib-util/dist/esm/APIError.js",
    imports: { [FAILURE]: ["failureInWords"] },
    changes: [
      [
        "    this.meta = meta;\n  }",
        "    this.meta = meta;\n  }\n  toString() {\n    return failureInWords(this);\n  }",
      ],
    ],
  },
  {
    reason: "Why a login failed is said in English.",
    file: `${CORE}/actions/auth.js`,
    imports: { [FAILURE]: ["inWords"] },
    changes: [["details: error.message,", "details: inWords(error),"]],
  },
  {
    reason: "Why a text cannot be opened is said in English.",
    file: `${CORE}/reducers/entries.js`,
    imports: { [FAILURE]: ["inWords"] },
    changes: [["'error'], payload.error.message);", "'error'], inWords(payload.error));"]],
  },
  {
    reason: "Why a text cannot be opened is said in English.",
    file: `${CORE}/actions/entries.js`,
    imports: { [FAILURE]: ["inWords"] },
    changes: [
      [
        "details: error.message,\n          key: 'ui.toast.onFailToLoadEntries'",
        "details: inWords(error),\n          key: 'ui.toast.onFailToLoadEntries'",
      ],
    ],
  },
  {
    reason: "Why a login failed is said in English.",
    file: "decap-cms-ui-default/dist/esm/AuthenticationPage.js",
    imports: { "admin/mends/login.ts": ["loginFailure"] },
    changes: [["children: loginErrorMessage", "children: loginFailure(loginErrorMessage)"]],
  },
  {
    reason: "A login leads back to the first page, and not to the text that one was writing.",
    file: "decap-cms-lib-auth/dist/esm/pkce-oauth.js",
    imports: { "admin/mends/login.ts": ["rememberPlace", "returnToPlace"] },
    changes: [
      [
        "document.location.assign(authURL.href);",
        "rememberPlace();\n    document.location.assign(authURL.href);",
      ],
      ["window.history.replaceState(null, '', document.location.pathname);", "returnToPlace();"],
    ],
  },
  {
    reason: "Where the browser opens no window for a login, nothing is said.",
    file: "decap-cms-lib-auth/dist/esm/netlify-auth.js",
    imports: { "admin/mends/login.ts": ["windowBlocked"] },
    changes: [
      [
        "this.authWindow.focus();",
        "if (!this.authWindow) return cb(windowBlocked());\n    this.authWindow.focus();",
      ],
    ],
  },
  {
    reason: "A forge's token stays in the browser for good, where the next person at a shared desk finds it.",
    file: `${CORE}/backend.js`,
    imports: { "admin/mends/login.ts": ["loginStore"] },
    changes: [
      ["window.localStorage.getItem(this.storageKey)", "loginStore().getItem(this.storageKey)"],
      ["window.localStorage.setItem(this.storageKey", "loginStore().setItem(this.storageKey"],
      ["window.localStorage.removeItem(this.storageKey)", "loginStore().removeItem(this.storageKey)"],
    ],
  },
  {
    reason:
      "Forgejo's sign colours itself by a style in the page, which the Content-Security-Policy forbids.",
    file: "decap-cms-ui-default/dist/esm/Icon/images/_index.js",
    changes: [
      [
        'children: [_jsxs("style", {\n      children: [".circle,.path"',
        'children: [false && _jsxs("style", {\n      children: [".circle,.path"',
      ],
    ],
  },
  {
    reason: "Why something was not done is gone after eight seconds, before it is read, and notices pile up.",
    file: `${CORE}/components/UI/Notifications.js`,
    changes: [
      [
        "const toastId = toast(typeof",
        "Object.values(idMap).forEach(each => toast.dismiss(each));\n      const toastId = toast(typeof",
      ],
      [
        "autoClose: notification.dismissAfter,",
        "autoClose: notification.type === 'error' ? false : notification.dismissAfter,",
      ],
      [
        "if (notification.dismissAfter) {",
        "if (notification.dismissAfter && notification.type !== 'error') {",
      ],
    ],
  },
  {
    reason: "Pictures of people come from other hosts.",
    file: `${CORE}/components/App/Header.js`,
    changes: [["imageUrl: user?.avatar_url", "imageUrl: undefined"]],
  },
  {
    reason: "Pictures of people come from other hosts.",
    file: `${CORE}/components/Editor/EditorToolbar.js`,
    changes: [["imageUrl: user?.avatar_url", "imageUrl: undefined"]],
  },
];
