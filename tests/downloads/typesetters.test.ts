import { createHook } from "node:async_hooks";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Refusal } from "../../site/downloads/compiler.ts";
import { sideBySide } from "../../site/downloads/side-by-side.ts";
import { Typesetters } from "../../site/downloads/typesetters.ts";

const test = suite("downloads typesetters");

const task = (body: string) => ({
  source: `#set document(title: "T", date: none)\n#set text(font: "Inter")\n= T\n\n${body}\n`,
  pictures: new Map<string, Buffer>(),
});

const refusalOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "",
    (error: unknown) => (error instanceof Refusal ? error.message : ""),
  );

test("a document that never ends is stopped, and the next is set", async () => {
  const typesetters = new Typesetters({ patience: 4000 });
  try {
    const endless = typesetters.set(
      task("#let n = range(9999)\n#for a in n { for b in n { for c in n {} } }"),
    );
    const next = typesetters.set(task("Text."));
    assert.match(await refusalOf(endless), "longer than 4 s");
    assert.is((await next).pages, 1);
  } finally {
    typesetters.close();
  }
});

test("what Typst has against a document comes back as the reason", async () => {
  const typesetters = new Typesetters();
  try {
    assert.match(await refusalOf(typesetters.set(task("#unknown"))), "unknown variable");
  } finally {
    typesetters.close();
  }
});

/** How many processes are started while documents are set, four of them at once. */
async function startedBy(typesetters: Typesetters): Promise<number> {
  let started = 0;
  const hook = createHook({
    init(_, type) {
      if (type === "PROCESSWRAP") started++;
    },
  });
  try {
    // The first needs the processes' code, which another process puts together.
    await typesetters.set(task("The first."));
    hook.enable();
    const others = await Promise.all(["a", "b", "c", "d"].map((text) => typesetters.set(task(text))));
    assert.equal(
      others.map(({ pages }) => pages),
      [1, 1, 1, 1],
    );
    return started;
  } finally {
    hook.disable();
    typesetters.close();
  }
}

test("a process that has grown too large is replaced, and no document is lost by it", async () => {
  assert.is(await startedBy(new Typesetters({ growth: 0 })), 4);
  const typesetters = new Typesetters();
  assert.is(await startedBy(typesetters), typesetters.size - 1);
});

test("results keep the order of the items, a few are worked on at once, and a failure begins no other", async () => {
  let open = 0;
  let most = 0;
  const work = async (item: number) => {
    most = Math.max(most, ++open);
    await new Promise((resolve) => setTimeout(resolve, 20 - item));
    open--;
    return item * 2;
  };
  assert.equal(await sideBySide([1, 9, 3, 7, 5], 3, work), [2, 18, 6, 14, 10]);
  assert.is(most, 3);
  const begun: number[] = [];
  await sideBySide([1, 2, 3, 4, 5, 6], 2, async (item) => {
    begun.push(item);
    throw new Error(`${item}`);
  }).catch((error: Error) => assert.is(error.message, "1"));
  assert.equal(begun, [1, 2]);
});

test.run();
