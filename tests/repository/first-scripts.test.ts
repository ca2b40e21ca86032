import { beforeAll, describe, expect, test } from "vitest";
import { DIST } from "../../tools/finish-build.js";
import { filesIn } from "../../tools/package/zip.js";
import { build, scriptNamed, withImports } from "./built-package";

// `npm test` has built it already.
beforeAll(() => {
  if (!process.env.PILASTER_BUILT) build();
}, 60_000);

describe("what a page opens with is one script, so that it waits for no second one", () => {
  const asksForMore = (script: string) =>
    withImports(script).length > (scriptNamed(script)?.bytes.length ?? 0);

  test.each(["popup", "dashboard", "sample"])("%s", (page) => {
    expect(asksForMore(`${page}/main.js`)).toBe(false);
  });

  test("planted: a view, which asks for what several need, as that script", () => {
    expect(asksForMore("dashboard/trend.js")).toBe(true);
  });
});

describe("no script on LinkedIn's page, and no first one, brings the library of schemas", () => {
  const withLibrary = (files: { name: string; bytes: Buffer }[]) =>
    files
      .filter(({ name, bytes }) => /(\.content|first)\.js$/.test(name) && bytes.includes("_zod"))
      .map(({ name }) => name);

  test("none does", () => {
    expect(withLibrary(filesIn(DIST.chrome))).toEqual([]);
  });

  test("planted: the worker, which does, as a script on a page", () => {
    const bytes = scriptNamed("background.js")?.bytes ?? Buffer.alloc(0);
    const planted = { name: "planted.content.js", bytes };
    expect(withLibrary([...filesIn(DIST.chrome), planted])).toEqual(["planted.content.js"]);
  });
});
