import { test } from "uvu";
import * as assert from "uvu/assert";
import { readState, stateAddress, switchFilter } from "../../site/browser/search-state.ts";
import { open } from "./fixture.ts";

test("each facet's values are counted over what was found", async () => {
  const { facets, total } = await (await open("da")).ask("bibliotek", { facets: true, limit: 100 });
  const type = facets.find(({ name }) => name === "type");
  assert.is(
    type?.values.reduce((sum, { count }) => sum + count, 0),
    total,
    "every entry has one type",
  );
  assert.is(type?.values.find(({ id }) => id === "organisations")?.label, "Organisationer");
  assert.ok(
    facets.every(({ values }) => values.every(({ count }) => count > 0)),
    "values without results are left out",
  );
});

test("a filter leaves what has the value, and its own facet still counts the others", async () => {
  const search = await open("da");
  const all = await search.ask("bibliotek", { facets: true, limit: 100 });
  const some = await search.ask("bibliotek", {
    facets: true,
    limit: 100,
    filters: { type: ["organisations"] },
  });
  assert.ok(some.total > 0 && some.total < all.total);
  assert.ok(some.results.every(({ collection }) => collection === "organisations"));
  const counts = (answer: typeof all) =>
    answer.facets.find(({ name }) => name === "type")?.values.map(({ id, count }) => [id, count]);
  assert.equal(counts(some), counts(all));
  assert.is(
    some.facets.find(({ name }) => name === "time")?.values.length,
    0,
    "other facets count what is left",
  );
});

test("of one facet any value will do, of several facets all must fit", async () => {
  const search = await open("da");
  const any = await search.ask("bibliotek", { limit: 100, filters: { type: ["organisations", "methods"] } });
  assert.ok(any.results.some(({ collection }) => collection === "methods"));
  assert.ok(any.results.some(({ collection }) => collection === "organisations"));
  const both = await search.ask("bibliotek", {
    limit: 100,
    filters: { type: ["organisations"], country: ["SE"] },
  });
  assert.equal(
    both.results.map(({ id }) => id),
    ["organisations/malmo"],
  );
});

test("a method's group size is found in every group that it fits", async () => {
  const group = async (id: string) =>
    (await (await open("nb")).ask("gjestebud", { filters: { group: [id] } })).total;
  assert.is(await group("1-4"), 0, "it takes five at least");
  assert.is(await group("5-12"), 1);
  assert.is(await group("100+"), 1, "it has no largest group");
});

test("a search that asks for no facets does not fetch them", async () => {
  const loaded: string[] = [];
  await (await open("da", loaded)).search("bibliotek");
  const before = loaded.length;
  await (await open("da", loaded)).ask("bibliotek", { facets: true });
  assert.is(loaded.length, before * 2 + 1);
});

test("the address of a search says everything, and nothing that is as usual", () => {
  const usual = readState("https://samskab.example/da/soeg/");
  assert.equal(usual, { query: "", concepts: true, sort: "score", filters: {}, limit: 10 });
  assert.is(
    stateAddress(usual, "https://samskab.example/da/soeg/?q=gammelt"),
    "https://samskab.example/da/soeg/",
  );
  const state = {
    query: "børn & unge",
    concepts: false,
    sort: "date" as const,
    filters: { type: ["news", "events"], year: ["2022"] },
    limit: 20,
  };
  assert.equal(readState(stateAddress(state, "https://samskab.example/da/soeg/")), state);
});

test("a filter is switched on and off", () => {
  assert.equal(switchFilter({}, "type", "news"), { type: ["news"] });
  assert.equal(switchFilter({ type: ["news"] }, "type", "events"), { type: ["news", "events"] });
  assert.equal(switchFilter({ type: ["news"], year: ["2022"] }, "type", "news"), { year: ["2022"] });
});

test.run();
