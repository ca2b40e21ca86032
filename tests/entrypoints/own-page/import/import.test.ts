import { beforeEach, describe, expect, test } from "vitest";
import { handlers } from "../../../../src/entrypoints/background/handlers";
import * as own from "../../../../src/entrypoints/own-page/import/import";
import { serve } from "../../../../src/messages/serve";
import { snapshotOn } from "../../../build/snapshots";
import { store, stored } from "../../../build/stored-snapshots";

const ROWS = "Date,Total_SSI,Industry_Rank,Network_Rank,Brand,People,Insights,Relationships\n";
const day = (date: string) => `${date},41,29,29,8.75,9.25,3.7,19.363\n`;
const file = (text: string | Uint8Array<ArrayBuffer>, name = "ssi.csv") => new File([text], name);
const step = () => own.importStep.value;

beforeEach(() => {
  serve(handlers);
  own.startAnew();
});

test("nothing is stored by looking, and everything by the one click after it", async () => {
  await own.lookAt([file(ROWS + day("2025-11-30") + day("2025-12-01"))]);
  expect(step()).toMatchObject({ step: "preview" });
  expect(await stored()).toEqual([]);
  await own.write();
  expect(step()).toMatchObject({ step: "report", report: { fresh: 2, taken: 0, left: 0 } });
  expect((await stored()).map(({ day: of, source }) => [of, source])).toEqual([
    ["2025-11-30", "imported"],
    ["2025-12-01", "imported"],
  ]);
  await own.undoImport();
  expect(step()).toEqual({ step: "undone" });
  expect(await stored()).toEqual([]);
});

test("what the member chose for a day is stored, and undone to what was there", async () => {
  const mine = snapshotOn("2025-11-30");
  await store(mine);
  await own.lookAt([file(ROWS + day("2025-11-30"))]);
  own.choose({ different: "theirs" });
  await own.write();
  expect(await stored()).toMatchObject([{ source: "imported", edition: 1, corrected: true }]);
  await own.undoImport();
  expect(await stored()).toMatchObject([{ pillars: mine.pillars, source: "bars" }]);
});

test("what was read on the page since stays when the import is taken back", async () => {
  await own.lookAt([file(ROWS + day("2025-11-30") + day("2025-12-01"))]);
  await own.write();
  await store(snapshotOn("2025-12-01"));
  await own.undoImport();
  expect(await stored()).toEqual([snapshotOn("2025-12-01")]);
});

test("an answer to what a file could not prove is taken into the next look", async () => {
  await own.lookAt("03/08/2025;8,75;9,25;3,7;19,363;41\n", "Pasted cells");
  expect(step()).toMatchObject({ imported: { questions: [{ kind: "columns" }] } });
  const places = { day: 0, brand: 1, people: 2, insights: 3, relationships: 4, total: 5 };
  await own.answer("Pasted cells", { columns: { places, hasHeader: false } });
  expect(step()).toMatchObject({ imported: { questions: [{ kind: "dateOrder" }], days: [] } });
  await own.answer("Pasted cells", { dateOrder: "dayFirst" });
  expect(step()).toMatchObject({ imported: { days: [{ day: "2025-08-03" }] } });
});

test("stopped in the middle it begins anew, and nothing is stored", async () => {
  const looking = own.lookAt([file(ROWS + day("2025-11-30"))]);
  own.startAnew();
  await looking;
  expect(step()).toEqual({ step: "start" });
  expect(await stored()).toEqual([]);
});

describe("what is not looked at is said", () => {
  test.each([
    ["spreadsheet", [file(new Uint8Array([0x50, 0x4b, 3, 4]), "ssi.xlsx")]],
    ["too-large", [file(new Uint8Array(20_000_001))]],
    ["no-backup", [file('{"format":"another","histories":[]}')]],
    ["too-many-files", Array.from({ length: 51 }, () => file(ROWS))],
    [
      "backup-among-others",
      [file('{"format":"pilaster-history","histories":[]}'), file(ROWS, "b")],
    ],
  ])("%s", async (why, files) => {
    await own.lookAt(files);
    expect(step()).toMatchObject({ step: "start", notOpened: { why } });
  });
});
