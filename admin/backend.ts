/** Decap's settings of a backend, as its documentation names them. */
export type Backend = { readonly name: string } & Readonly<Record<string, string>>;

/** The settings of `_data/cms.json`: what each stands for is said in admin/HOSTING.md. */
export const SETTINGS = ["backend", "repository", "branch", "address", "appId", "login"] as const;

export type Setting = (typeof SETTINGS)[number];
export type Settings = Readonly<Record<Setting, string>>;

/** What is wrong with the settings: the one to change, and in English how. */
export interface SettingProblem {
  readonly setting: Setting;
  readonly remedy: string;
}

/** The backend that the editor's page speaks to, or why there is none. */
export type Choice = { readonly backend: Backend } | { readonly problems: readonly SettingProblem[] };

/** The local server's API, on the page's own address: the backend of `npm start`. */
export const LOCAL: Backend = { name: "proxy", proxy_url: "/api/v1", branch: "main" };

const KINDS = "forgejo, gitlab or github";

/** From settings to Decap's; a setting that is missing or wrong is named, all of them at once. */
export function chooseBackend(settings: Settings): Choice {
  const { backend, repository, branch, appId } = settings;
  if (backend === "local") return { backend: LOCAL };
  const forge = FORGES[backend];
  if (!forge)
    return {
      problems: [{ setting: "backend", remedy: `Set it to ${KINDS}, or edit locally with npm start.` }],
    };
  const problems = forge.needs.flatMap((setting) => {
    const remedy = REMEDIES[setting](settings[setting]);
    return remedy ? [{ setting, remedy }] : [];
  });
  if (problems.length) return { problems };
  return {
    backend: {
      name: backend,
      repo: repository,
      branch,
      ...forge.settings(settings),
      ...(appId && { app_id: appId }),
    },
  };
}

interface Forge {
  readonly needs: readonly Setting[];
  readonly settings: (settings: Settings) => Readonly<Record<string, string>>;
}

const withoutSlash = (address: string): string => address.replace(/\/+$/, "");

/** What each forge's client in Decap wants to know. */
const FORGES: Readonly<Record<string, Forge>> = {
  forgejo: {
    needs: ["repository", "branch", "address", "appId"],
    settings: ({ address }) => ({ api_root: `${withoutSlash(address)}/api/v1` }),
  },
  gitlab: {
    needs: ["repository", "branch", "address", "appId"],
    settings: ({ address }) => ({
      auth_type: "pkce",
      base_url: withoutSlash(address),
      api_root: `${withoutSlash(address)}/api/v4`,
    }),
  },
  github: {
    needs: ["repository", "branch", "login"],
    settings: ({ address, login }) => ({
      api_root: address ? `${withoutSlash(address)}/api/v3` : "https://api.github.com",
      base_url: new URL(login).origin,
      auth_endpoint: new URL(login).pathname.slice(1),
    }),
  },
};

/** A sentence for whoever sets the site up, where a value will not do. */
const REMEDIES: Readonly<Record<Setting, (value: string) => string>> = {
  backend: () => "",
  repository: (value) =>
    /^[\w.-]+(?:\/[\w.-]+)+$/.test(value) ? "" : "Write the owner and the name: library/samskab.",
  branch: (value) => (/^[\w./-]+$/.test(value) ? "" : "Write the branch that is published: main."),
  address: (value) => (isWebAddress(value) ? "" : "Write the forge's address: https://codeberg.org."),
  appId: (value) =>
    value ? "" : "Write the client id that the forge gave when you registered the application.",
  login: (value) =>
    isWebAddress(value) && new URL(value).pathname !== "/"
      ? ""
      : "Write the address at which your OAuth server begins a login: https://login.example/auth.",
};

/** Whether it is an address to which a login may be sent: encrypted, or on this machine. */
const isWebAddress = (value: string): boolean =>
  URL.canParse(value) &&
  (value.startsWith("https://") || /^http:\/\/(?:localhost|127\.0\.0\.1)(?:[:/]|$)/.test(value));
