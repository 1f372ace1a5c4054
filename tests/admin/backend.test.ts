import { test } from "uvu";
import * as assert from "uvu/assert";
import { type Backend, chooseBackend, LOCAL, SETTINGS, type Settings } from "../../admin/backend.ts";
import { adminPolicy } from "../../admin/csp.ts";
import { cmsSettings, problemInWords } from "../../scripts/bundle/settings.ts";
import { FORGES } from "../support/forges.ts";

const backendOf = (settings: Settings): Backend => {
  const choice = chooseBackend(settings);
  if ("problems" in choice) throw new Error(choice.problems.map(problemInWords).join("\n"));
  return choice.backend;
};

/** The settings that are named as wrong. */
const wrong = (settings: Settings): readonly string[] => {
  const choice = chooseBackend(settings);
  return "problems" in choice ? choice.problems.map(({ setting }) => setting) : [];
};

const connections = (policy: string) => /connect-src ([^;]*)/.exec(policy)?.[1];

test("every forge gets what its client in Decap asks for", () => {
  assert.equal(backendOf(FORGES.forgejo), {
    name: "forgejo",
    repo: "bibliotek/samskab",
    branch: "main",
    api_root: "https://codeberg.org/api/v1",
    app_id: "c0ffee",
  });
  assert.equal(backendOf(FORGES.gitlab), {
    name: "gitlab",
    repo: "bibliotek/samskab",
    branch: "main",
    auth_type: "pkce",
    base_url: "https://gitlab.example",
    api_root: "https://gitlab.example/api/v4",
    app_id: "c0ffee",
  });
  assert.equal(backendOf(FORGES.github), {
    name: "github",
    repo: "bibliotek/samskab",
    branch: "main",
    api_root: "https://api.github.com",
    base_url: "https://login.example",
    auth_endpoint: "auth",
  });
});

test("the editor's page may speak to its forge's API, and to nobody else", () => {
  assert.is(connections(adminPolicy(backendOf(FORGES.forgejo))), "'self' blob: https://codeberg.org");
  assert.is(connections(adminPolicy(backendOf(FORGES.gitlab))), "'self' blob: https://gitlab.example");
  assert.is(connections(adminPolicy(backendOf(FORGES.github))), "'self' blob: https://api.github.com");
  assert.is(connections(adminPolicy(LOCAL)), "'self' blob:");
  assert.is(connections(adminPolicy(undefined)), "'self' blob:");
});

test("no forge is asked to let strangers write", () => {
  for (const settings of Object.values(FORGES)) assert.not("open_authoring" in backendOf(settings));
});

test("a missing or wrong setting is named, all at once", () => {
  const empty = Object.fromEntries(SETTINGS.map((setting) => [setting, ""])) as unknown as Settings;
  assert.equal(wrong(empty), ["backend"]);
  assert.equal(wrong({ ...empty, backend: "bitbucket" }), ["backend"]);
  assert.equal(wrong({ ...empty, backend: "forgejo" }), ["repository", "branch", "address", "appId"]);
  assert.equal(wrong({ ...empty, backend: "github" }), ["repository", "branch", "login"]);
  assert.equal(wrong({ ...FORGES.gitlab, repository: "samskab" }), ["repository"]);
  assert.equal(wrong({ ...FORGES.forgejo, address: "http://codeberg.org" }), ["address"]);
  assert.equal(wrong({ ...FORGES.github, login: "https://login.example" }), ["login"]);
});

test("the environment stands above the file, and is named beside it", async () => {
  const { backend, branch, appId } = await cmsSettings({ CMS_BACKEND: "gitlab", CMS_APP_ID: " 42 " });
  assert.equal([backend, branch, appId], ["gitlab", "main", "42"]);
  assert.is(
    problemInWords({ setting: "appId", remedy: "Write it." }),
    "_data/cms.json, “appId” (or CMS_APP_ID): Write it.",
  );
});

test.run();
