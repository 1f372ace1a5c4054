import type { Settings } from "../../admin/backend.ts";

const COMMON = { repository: "bibliotek/samskab", branch: "main", login: "" };

/** Settings as an operator fills them in, for each forge. */
export const FORGES = {
  forgejo: { ...COMMON, backend: "forgejo", address: "https://codeberg.org", appId: "c0ffee" },
  gitlab: { ...COMMON, backend: "gitlab", address: "https://gitlab.example/", appId: "c0ffee" },
  github: { ...COMMON, backend: "github", address: "", appId: "", login: "https://login.example/auth" },
} as const satisfies Record<string, Settings>;
