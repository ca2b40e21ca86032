import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Runtime } from "webextension-polyfill";
import { browser } from "../../src/browser";
import { NO_CHANGES } from "../../src/domain/backup/changes";
import { PROFILE_FIELDS, type ProfileReading } from "../../src/domain/profile/profile-fields";
import { send } from "../../src/messages/send";
import { serve } from "../../src/messages/serve";
import { READING } from "../build/snapshots";
import { fake, POPUP, PROFILE_PAGE, SSI_PAGE } from "../fakes/browser";
import { handlers } from "../fakes/handlers";

beforeEach(() => {
  vi.clearAllMocks();
  serve(handlers);
});

const calls = () => Object.values(handlers).flatMap(({ mock }) => mock.calls);

/** What is answered to a message from that sender, however wrong it may be. */
function ask(sender: Runtime.MessageSender, message: unknown): Promise<unknown> {
  fake.sender = sender;
  return browser.runtime.sendMessage(message);
}

const keepReading = {
  name: "keepReading",
  payload: { reading: READING, source: "bars", ageMs: 120 },
};
const deleteMark = { name: "deleteMark", payload: { day: "2026-11-23" } };
const PROFILE = Object.fromEntries(
  PROFILE_FIELDS.map((field) => [field, { state: "unknown", why: "not-loaded" }]),
) as ProfileReading;
const keepProfile = { name: "keepProfile", payload: { reading: PROFILE, ageMs: 0 } };
const from = (url: string): Runtime.MessageSender => ({ ...SSI_PAGE, url });

describe("a right message is answered, and its payload handed on", () => {
  test.each([
    ["the SSI page", SSI_PAGE],
    ["the SSI page with a slash", from("https://www.linkedin.com/sales/ssi/")],
    ["the SSI page with a query and a hash", from("https://www.linkedin.com/sales/ssi?a=1#top")],
  ])("a reading of %s", async (_where, sender) => {
    expect(await ask(sender, keepReading)).toBe("kept");
    expect(handlers.keepReading.mock.calls).toEqual([[keepReading.payload, {}]]);
  });

  test.each([
    ["reportState", SSI_PAGE, { state: "changed" }, "noted"],
    ["keepTyped", POPUP, { day: "2026-11-23", reading: READING, replace: true }, "kept"],
    ["moveDay", POPUP, { from: "2071-01-03", to: "2026-11-23" }, "moved"],
    ["stageChanges", POPUP, { batch: "a", slice: 0, changes: NO_CHANGES }, "staged"],
    ["commitChanges", POPUP, { batch: "a", count: 1 }, "written"],
    ["dropChanges", POPUP, { batch: "a" }, "dropped"],
    ["repairHistory", POPUP, {}, "whole"],
    ["keepMark", POPUP, { day: "2026-11-23", note: "Began to comment" }, "kept"],
    ["deleteMark", POPUP, { day: "2026-11-23" }, "deleted"],
    ["answerProposal", POPUP, { at: "2026-11-23T08:00:00.000Z", isMine: true }, "kept"],
    ["answerProposal", SSI_PAGE, { at: "2026-11-23T08:00:00.000Z", isMine: true }, "kept"],
    ["readPanel", SSI_PAGE, { range: "30d" }, "off"],
    ["placePanel", SSI_PAGE, { corner: "top-left", isFolded: true, openIn: [] }, "placed"],
    ["chooseChart", SSI_PAGE, { chart: "stack" }, "chosen"],
    ["switchPanelOff", SSI_PAGE, {}, "off"],
    ["openDashboard", SSI_PAGE, {}, "opened"],
    ["keepProfile", PROFILE_PAGE, keepProfile.payload, "kept"],
    ["answerField", POPUP, { field: "banner", isThere: false }, "kept"],
    ["answerField", POPUP, { field: "banner" }, "kept"],
    ["deleteProfile", POPUP, {}, "deleted"],
    ["followSettings", POPUP, {}, "followed"],
    ["keepOutcome", POPUP, { week: "2026-W48", kind: "own-1", count: 0 }, "kept"],
    ["answerAside", POPUP, { takenAt: "2026-11-23T08:00:00.000Z", whose: "left-out" }, "kept"],
    ["deleteHistory", POPUP, { id: "account-1" }, "deleted"],
  ] as const)("%s", async (name, sender, payload, answer) => {
    expect(await ask(sender, { name, payload })).toBe(answer);
    expect(handlers[name].mock.calls).toEqual([[payload, {}]]);
  });
});

test("a page of ours says which history it means", async () => {
  await ask(POPUP, { ...deleteMark, history: "account-1" });
  expect(handlers.deleteMark.mock.calls).toEqual([[deleteMark.payload, { history: "account-1" }]]);
});

test("of a page of LinkedIn's it is known in which container of Firefox it is", async () => {
  const tab = { cookieStoreId: "firefox-container-3" } as NonNullable<Runtime.MessageSender["tab"]>;
  await ask({ ...SSI_PAGE, tab }, keepReading);
  expect(handlers.keepReading.mock.calls).toEqual([
    [keepReading.payload, { container: "firefox-container-3" }],
  ]);
});

describe("there is no answer, and nothing is done", () => {
  test.each<[what: string, sender: Runtime.MessageSender, message: unknown]>([
    ["an unknown name", POPUP, { ...deleteMark, name: "deleteYear" }],
    ["a name every object has", SSI_PAGE, { ...deleteMark, name: "constructor" }],
    ["a name that is no text", POPUP, { ...deleteMark, name: ["deleteMark"] }],
    ["a page of LinkedIn's that names a history", SSI_PAGE, { ...keepReading, history: "own" }],
    ["a history with no name of one", POPUP, { ...deleteMark, history: "../own" }],
    ["a key more", POPUP, { ...deleteMark, more: 1 }],
    ["a key too few", POPUP, { name: "deleteEverything" }],
    ["a text", POPUP, "deleteEverything"],
    ["nothing", POPUP, null],
    ["another extension", { ...POPUP, id: "another" }, deleteMark],
    ["another extension on the SSI page", { ...SSI_PAGE, id: "another" }, keepReading],
    ["a sender without an address", { id: POPUP.id ?? "" }, deleteMark],
    ["a sender with no real address", { ...POPUP, url: "popup" }, deleteMark],
    ["an extension whose id begins alike", from("chrome-extension://pilasterx/a.html"), deleteMark],
    ["our script asking for what is our pages' own", SSI_PAGE, deleteMark],
    ["our page asking for what is our script's own", POPUP, keepReading],
    ["the SSI page asking for what is a profile's own", SSI_PAGE, keepProfile],
    ["a profile asking for what is the SSI page's own", PROFILE_PAGE, keepReading],
    ["our page asking for what is a profile's own", POPUP, keepProfile],
    ["a page below a profile", from("https://www.linkedin.com/in/jo/details/"), keepProfile],
    ["a frame inside a profile", { ...PROFILE_PAGE, frameId: 2 }, keepProfile],
    ["a frame inside the page", { ...SSI_PAGE, frameId: 3 }, keepReading],
    ["an unnamed frame", { id: SSI_PAGE.id ?? "", url: SSI_PAGE.url ?? "" }, keepReading],
    ["another path", from("https://www.linkedin.com/sales/ssix"), keepReading],
    ["a path below", from("https://www.linkedin.com/sales/ssi/team"), keepReading],
    ["another origin", from("https://www.linkedin.example/sales/ssi"), keepReading],
    ["another host of LinkedIn's", from("https://de.linkedin.com/sales/ssi"), keepReading],
    ["an unencrypted page", from("http://www.linkedin.com/sales/ssi"), keepReading],
    ["the path in a query", from("https://www.linkedin.com/?/sales/ssi"), keepReading],
  ])("to %s", async (_what, sender, message) => {
    expect(await ask(sender, message)).toBeUndefined();
    expect(calls()).toEqual([]);
  });

  const { payload } = keepReading;
  test.each([
    ["an unknown field", { ...payload, more: 1 }],
    ["an unknown field of the reading", { ...payload, reading: { ...READING, day: "today" } }],
    ["an unknown source", { ...payload, source: "guess" }],
    ["an age below zero", { ...payload, ageMs: -1 }],
    ["an age above ten minutes", { ...payload, ageMs: 600_001 }],
    ["no age", { reading: READING, source: "bars" }],
    ["a rank of zero", { ...payload, reading: { ...READING, groups: { team: { rank: 0 } } } }],
  ])("to a reading with %s", async (_what, wrong) => {
    expect(await ask(SSI_PAGE, { name: "keepReading", payload: wrong })).toBeUndefined();
    expect(calls()).toEqual([]);
  });

  test.each([
    ["a name", { ...PROFILE, name: "Jo Doe" }],
    [
      "a text beside a state",
      { ...PROFILE, headline: { state: "present", text: "Head of Sales" } },
    ],
    ["a text for a state", { ...PROFILE, photo: "https://media.example/photo.jpg" }],
  ])("to a look at the profile with %s", async (_what, reading) => {
    const payload = { reading, ageMs: 0 };
    expect(await ask(PROFILE_PAGE, { name: "keepProfile", payload })).toBeUndefined();
    expect(calls()).toEqual([]);
  });

  test.each(["2026-02-30", "23.11.2026", ""])("to deleting the day %j", async (day) => {
    expect(await ask(POPUP, { name: "deleteMark", payload: { day } })).toBeUndefined();
    expect(calls()).toEqual([]);
  });
});

describe("send", () => {
  test("resolves with the answer", async () => {
    expect(await send("deleteMark", { day: "2026-11-23" })).toBe("deleted");
  });

  test("waits until the work is done", async () => {
    let finish = () => {};
    handlers.deleteMark.mockReturnValueOnce(
      new Promise((resolve) => {
        finish = () => resolve("deleted");
      }),
    );
    const done = vi.fn();
    const sent = send("deleteMark", { day: "2026-11-23" }).then(done);
    await new Promise((resolve) => setTimeout(resolve));
    expect(done).not.toHaveBeenCalled();
    finish();
    await sent;
    expect(done).toHaveBeenCalledWith("deleted");
  });

  test("rejects when the message is refused", async () => {
    fake.sender = SSI_PAGE;
    await expect(send("deleteMark", { day: "2026-11-23" })).rejects.toThrow("No answer");
  });

  test("rejects when the browser gives null for no answer", async () => {
    vi.spyOn(browser.runtime, "sendMessage").mockResolvedValueOnce(null);
    await expect(send("deleteEverything", {})).rejects.toThrow("No answer");
  });

  test("rejects when nobody listens", async () => {
    fake.events.message.listeners.clear();
    await expect(send("deleteEverything", {})).rejects.toThrow("Could not establish connection");
  });
});
