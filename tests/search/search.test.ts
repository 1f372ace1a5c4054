import { test } from "uvu";
import * as assert from "uvu/assert";
import { LANGUAGE_IDS } from "../../site/model/language.ts";
import { Dictionary } from "../../site/search/query/dictionary.ts";
import { lookUp, termsOf } from "../../site/search/query/lookup.ts";
import { openSearch } from "../../site/search/query/open.ts";
import { STRENGTH } from "../../site/search/query/planned-word.ts";
import { found, indexFiles, open } from "./fixture.ts";

test("a title finds its entry first, with what the page shows", async () => {
  const [first] = await (await open("sv")).search("aktionslärande");
  assert.is(first?.id, "methods/aktionslaering");
  assert.is(first?.url, "/sv/metoder/aktionslaering/");
  assert.is(first?.lang, "sv");
  assert.is(first?.title, "Aktionslärande");
  assert.is(first?.titleLang, "sv");
  assert.is(first?.textLang, "da", "the text is in Danish only");
  assert.ok((first?.score ?? 0) > 0);
});

test("every language's index holds every entry, under whatever language its words are in", async () => {
  for (const language of LANGUAGE_IDS) {
    assert.is((await found(language, "gjestebud"))[0], "methods/gjestebud", language);
    assert.is((await found(language, "VIA"))[0], "organisations/via", language);
  }
});

test("letters may be typed without a Nordic keyboard", async () => {
  for (const query of [
    "aktionslæring",
    "aktionslaering",
    "aktionslaring",
    "aktionsläring",
    "AKTIONSLÆRING",
  ]) {
    const { results, corrected } = await (await open("da")).ask(query);
    assert.is(results[0]?.id, "methods/aktionslaering", query);
    assert.equal(corrected, [], `${query} is no mistake`);
  }
  for (const query of ["Malmö", "malmo", "malmø", "malmoe"]) {
    assert.is((await found("da", query))[0], "organisations/malmo", query);
  }
});

test("in plain letters the end of a name may look like an ending", async () => {
  assert.is((await found("sv", "Höganäs"))[0], "news/hoganas");
  assert.is((await found("sv", "Hoganas"))[0], "news/hoganas");
});

test("another spelling is nearly the word itself where nothing is spelt as typed", async () => {
  const files = await indexFiles();
  const dictionary = new Dictionary(
    JSON.parse(files.get("sv.json") ?? ""),
    async (name) => files.get(name) ?? "",
  );
  const terms = async (typed: string) => termsOf(await lookUp(typed, "sv", dictionary));
  assert.is((await terms("läslust")).get("läslust"), STRENGTH.exact);
  assert.is((await terms("læslust")).get("läslust"), STRENGTH.onlyVariant);
  assert.is((await terms("laslust")).get("läslust"), STRENGTH.onlyVariant);
});

test("inflected forms and parts of compounds are found", async () => {
  assert.ok(
    (await found("da", "workshopper")).includes("methods/aktionslaering"),
    "samskabelsesworkshop holds workshop",
  );
  assert.is((await found("sv", "barnbiblioteken"))[0], "organisations/malmo");
  assert.is((await found("nb", "naboer"))[0], "methods/gjestebud");
  assert.is((await found("da", "bøgerne"))[0], "organisations/malmo", "through the Swedish böcker");
});

test("a word is found while it is typed, and after a slip", async () => {
  assert.is((await found("da", "aktionsl"))[0], "methods/aktionslaering");
  assert.equal((await (await open("nb")).ask("gjes")).corrected, []);
  assert.is((await found("nb", "gjes"))[0], "methods/gjestebud");
  assert.equal(await found("nb", "gjes "), [], "a space ends the word");
  assert.is((await found("sv", "kannini "))[0], "organisations/malmo");
  const answer = await (await open("da")).ask("aktoinslæring ");
  assert.is(answer.results[0]?.id, "methods/aktionslaering");
  assert.equal(answer.corrected, ["aktoinslæring"]);
  assert.equal((await (await open("da")).ask("aktionslæring")).corrected, []);
});

test("a query finds what neighbours call the same thing, and the reader can switch that off", async () => {
  const search = await open("sv");
  const answer = await search.ask("volontärer");
  assert.ok(
    answer.results.some(({ id }) => id === "methods/gjestebud"),
    "frivillige, in Norwegian",
  );
  assert.ok(
    answer.results.some(({ id }) => id === "organisations/via"),
    "volunteers, in English",
  );
  assert.ok(answer.also.flat().includes("frivillig") && answer.also.flat().includes("volunteer"));
  assert.not.ok(answer.also.flat().includes("volontär"), "what was typed is no other word");
  assert.is((await search.ask("volontärer", { concepts: false })).total, 0);
});

test("words that only look alike in another language are not mixed up", async () => {
  // Norwegian and Danish "anledning" is an occasion; Swedish "anledning" is a reason.
  assert.ok((await found("nb", "anledning ")).includes("programmes/byliv"));
  assert.ok((await found("da", "anledning ")).includes("programmes/byliv"));
  assert.not.ok((await found("sv", "anledning ")).includes("programmes/byliv"));
});

test("signs of a query language mean nothing", async () => {
  for (const query of [
    "title:gjestebud",
    "gjestebud*",
    "+gjestebud",
    "gjestebud~2",
    "gjestebud^10",
    "«gjestebud»",
  ]) {
    assert.is((await found("nb", query))[0], "methods/gjestebud", query);
  }
  for (const query of ["", "  ", "*", ":", "+-~^", "__proto__", "constructor", "😀"])
    assert.type((await found("nb", query)).length, "number");
  assert.equal(await found("nb", "*"), []);
});

test("a query of stop words finds the title that is made of them, and not everything", async () => {
  assert.equal(await found("da", "hvad er det"), ["pages/om"]);
  assert.is((await found("en", "the"))[0], "programmes/evenings");
  assert.equal(await found("en", "the of and"), []);
});

test("entries that answer all the words come before those that answer one of them", async () => {
  assert.is((await found("da", "biblioteket i Malmø"))[0], "organisations/malmo");
  assert.is((await found("nb", "frivillige middag"))[0], "methods/gjestebud");
});

test("what belongs to a good answer comes with it, and says so", async () => {
  const results = await (await open("nb")).search("gjestebud");
  assert.equal(
    results.map(({ id }) => id),
    ["methods/gjestebud", "programmes/evenings", "organisations/via"],
  );
  const linked = await (await open("en")).search("pose kaffe");
  assert.is(linked.find(({ id }) => id === "programmes/evenings")?.through, "Gjestebud");
  assert.is(linked[0]?.through, undefined);
});

test("a title that is the query comes before longer titles with the same words", async () => {
  assert.is((await found("en", "university college"))[0], "organisations/via");
});

test("a longer name of a thing does not mean all that its words mean", async () => {
  const { also } = await (await open("en")).ask("action learning");
  assert.equal(
    also.map(([name]) => name),
    ["action learning"],
    "not all learning",
  );
});

test("a name of which only one word says something is known by the words around it", async () => {
  const named = async (query: string) => (await (await open("en")).ask(query)).also.map(([name]) => name);
  assert.ok((await named("who funds it")).includes("who funds"));
  assert.not.ok((await named("it funds who")).includes("who funds"), "in another order they are other words");
});

test("a compound that nobody has written is searched by the words for its parts, be they three", async () => {
  assert.is((await found("nb", "kommunefrivillige "))[0], "methods/gjestebud");
  assert.is((await found("nb", "kommunemiddagsfrivillige "))[0], "methods/gjestebud");
});

test("a thing that no entry is about leads to what it is a kind of", async () => {
  const { also, results } = await (await open("nb")).ask("filial");
  assert.is(results[0]?.id, "organisations/malmo", "a library");
  assert.ok(also.flat().includes("library"));
});

test("a name with hyphens is known without them", async () => {
  for (const query of ["co-creation", "cocreation", "co creation"]) {
    const { also } = await (await open("en")).ask(query);
    assert.ok(also.flat().includes("samskabelse"), query);
  }
});

test("pages about the site come after its entries", async () => {
  const ids = await found("da", "biblioteket");
  assert.ok(ids.includes("pages/om") && ids[0] !== "pages/om");
});

test("the limit is kept, and the total is told", async () => {
  const answer = await (await open("da")).ask("bibliotek", { limit: 1 });
  assert.is(answer.results.length, 1);
  assert.ok(answer.total > 1);
});

test("only what a query needs is fetched, and each file once", async () => {
  const loaded: string[] = [];
  const search = await open("da", loaded);
  assert.equal(loaded, ["da.json"]);
  await search.search("aktionslæring");
  const after = loaded.length;
  assert.ok(after <= 8, `${after} files`);
  assert.is(new Set(loaded).size, after);
  await search.search("aktionslæring");
  assert.is(loaded.length, after);
});

test("a concept's usual name costs two rounds of fetches, its shard and the cards; another name one more", async () => {
  const files = await indexFiles();
  let waiting: (() => void)[] = [];
  let rounds = 0;
  const load = (name: string) =>
    new Promise<string>((resolve) => {
      // All that is asked for in one go arrives together, as over a slow link.
      if (!waiting.length)
        setTimeout(() => {
          rounds += 1;
          const arrived = waiting;
          waiting = [];
          for (const arrive of arrived) arrive();
        }, 5);
      waiting.push(() => resolve(files.get(name) ?? ""));
    });
  for (const [name, expected] of Object.entries({ bibliotek: 2, filial: 3 })) {
    const search = await openSearch("da", load);
    rounds = 0;
    assert.ok((await search.search(`${name} `)).length);
    assert.is(rounds, expected, name);
  }
});

test("a fetch that fails is told, and tried again the next time", async () => {
  const files = await indexFiles();
  let broken = true;
  const search = await openSearch("da", async (name) => {
    if (broken && name !== "da.json") throw new Error("offline");
    return files.get(name) ?? "";
  });
  let message = "";
  await search.search("aktionslæring").catch((error: Error) => {
    message = error.message;
  });
  assert.is(message, "offline");
  broken = false;
  assert.is((await search.search("aktionslæring"))[0]?.id, "methods/aktionslaering");
});

test("names of files are made of their content, and the root names them all", async () => {
  const files = await indexFiles();
  for (const language of LANGUAGE_IDS) {
    const root = JSON.parse(files.get(`${language}.json`) ?? "");
    const hashes = new Set([...root.shards, ...root.pages, ...root.facets]);
    const own = [...files.keys()].filter((name) => name.startsWith(`${language}-`));
    for (const name of own) assert.match(name, /^[a-z]{2}-[0-9a-f]{10}-\d+\.json$/);
    assert.equal(new Set(own.map((name) => name.split("-")[1])), hashes);
  }
});

test("where nothing is found, names of what may have been meant are suggested", async () => {
  const search = await open("da");
  const { total, suggestions } = await search.ask("frivilxyzqwik");
  assert.is(total, 0);
  assert.ok(suggestions.includes("frivillig"), suggestions.join());
  assert.equal((await search.ask("biblioteket")).suggestions, []);
});

test("where nothing is found, the nearest theme that has entries is told, through its names in any language", async () => {
  const [da, sv] = [await open("da"), await open("sv")];
  const learning = ["Læring og folkeoplysning", "/da/temaer/laering-og-folkeoplysning/"];
  for (const query of ["læringxyzq", "laringsxyz qwerty", "lærandexyz", "lärandexq"]) {
    const { total, themes } = await da.ask(query);
    assert.equal([total, themes], [0, [learning]], query);
  }
  assert.equal((await sv.ask("læringxyzq")).themes[0]?.[1], "/sv/teman/larande-och-folkbildning/");
  assert.equal((await da.ask("qwxyz")).themes, [], "what is like nothing leads nowhere");
  assert.equal((await da.ask("læring")).themes, [], "nor does what is found");
});

test.run();
