import { describe, expect, test } from "vitest";
import { groupLabelled, pillarOrder, pillarsNamed } from "../../../src/pages/ssi/wording";
import { WORDING } from "../../../tools/stand-in/pages/wording.js";

const PILLARS = ["brand", "people", "insights", "relationships"] as const;

describe("the pillars a text names", () => {
  test.each(["en", "pt-BR", "es", "fr", "de"] as const)("are known in %s", (language) => {
    for (const pillar of PILLARS) {
      expect(pillarsNamed(WORDING[language][pillar]).named).toEqual([pillar]);
    }
  });

  test("are known by the other French name as well", () => {
    expect(pillarsNamed("Interagir en offrant des informations").named).toEqual(["insights"]);
  });

  test("are found within other words, whatever their case, spaces and accents' form", () => {
    expect(pillarsNamed("13 |  BUILD\n relationships ")).toEqual({
      named: ["relationships"],
      rest: "13 |  ",
    });
    expect(pillarsNamed("Établir des relations".normalize("NFD")).named).toEqual(["relationships"]);
  });

  test("may be several, each once, and all are taken out of the rest", () => {
    const text = "Build relationships 1 find the right people 2 build relationships";
    expect(pillarsNamed(text)).toEqual({
      named: ["people", "relationships"],
      rest: "  1   2  ",
    });
  });

  test("may be none", () => {
    expect(pillarsNamed("Relationships 4")).toEqual({ named: [], rest: "relationships 4" });
  });
});

describe("which pillar stands at which place", () => {
  const { brand, people, insights, relationships } = WORDING.en;

  test("the labels tell where all are known, in any order", () => {
    expect(pillarOrder([insights, brand, relationships, people])).toEqual([
      "insights",
      "brand",
      "relationships",
      "people",
    ]);
  });

  test("LinkedIn's own order holds where none is known", () => {
    expect(pillarOrder(["a", "b", "c", "d"])).toEqual(PILLARS);
    expect(pillarOrder(["", "", "", ""])).toEqual(PILLARS);
  });

  test("and where those that are known stand in it", () => {
    expect(pillarOrder(["a", people, "c", relationships])).toEqual(PILLARS);
  });

  test("it is not known where a label contradicts the order", () => {
    expect(pillarOrder([people, "b", "c", "d"])).toBeUndefined();
    expect(pillarOrder([brand, brand, insights, relationships])).toBeUndefined();
  });

  test("a label that names two pillars names none", () => {
    expect(pillarOrder([`${people}, ${brand}`, "b", "c", "d"])).toEqual(PILLARS);
    expect(pillarOrder([`${people}, ${insights}`, "b", "c", "d"])).toEqual(PILLARS);
  });
});

describe("whose rank a card tells", () => {
  test.each(["en", "pt-BR", "es"] as const)("is known in %s", (language) => {
    const [industry = "", network = "", team = ""] = WORDING[language].ranks;
    expect([industry, network, team].map(groupLabelled)).toEqual([
      "industry",
      "network",
      undefined,
    ]);
  });

  test("spaces and case do not matter, other words do", () => {
    expect(groupLabelled("  industry SSI\nRank ")).toBe("industry");
    expect(groupLabelled("Industry SSI rank, last week")).toBeUndefined();
  });
});
