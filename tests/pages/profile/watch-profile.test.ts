import { describe, expect, test, vi } from "vitest";
import { GIVE_UP_MS } from "../../../src/pages/wait-for-stable";
import { profilePage } from "../../../tools/stand-in/pages/profile-page.js";
import { MARA, TILO } from "../../../tools/stand-in/pages/profile-people.js";
import { addressOf, loaded, OWN_ADDRESS, profileFixture } from "./fixture";
import { become, hidePage, pass, watchPage } from "./watch-page";

describe("the first reading", () => {
  test("comes once two gates a second apart are equal, and not a moment before", async () => {
    const { ended, readings, reads } = watchPage(await profileFixture("own.en"));
    await pass(999);
    expect(reads()).toBe(0);
    expect(ended).not.toHaveBeenCalled();
    await pass(1);
    expect(readings).toHaveLength(1);
    expect(ended).toHaveBeenCalledExactlyOnceWith(readings[0]);
    expect(readings[0]?.skills).toEqual({ state: "present", value: 74 });
  });

  test("waits until the page has become the member's own", async () => {
    const page = await loaded("<main></main>");
    const { readings } = watchPage(page);
    await pass(6_000);
    expect(readings).toEqual([]);
    become(page, profilePage());
    await pass(2_000);
    expect(readings).toHaveLength(1);
  });

  test("comes after the redirect from /in/me/", async () => {
    const { address, readings } = watchPage(await profileFixture("own.en"), addressOf("me"));
    await pass(3_000);
    expect(readings).toEqual([]);
    address.pathname = OWN_ADDRESS.pathname;
    await pass(3_000);
    expect(readings).toHaveLength(1);
  });

  test("does not come of a page whose cards change hands in the second between", async () => {
    const page = await profileFixture("own.en");
    const { readings } = watchPage(page);
    for (let time = 0; time < 8; time += 1) {
      await pass(900);
      const ref = time % 2 === 0 ? "ACoAAOther" : MARA.ref;
      become(page, profilePage({ person: { ...MARA, ref } }));
    }
    expect(readings).toEqual([]);
  });
});

describe("after the first reading", () => {
  const start = async () => {
    const page = await profileFixture("own-three-cards.en");
    const watched = watchPage(page);
    await pass(1_000);
    expect(watched.readings).toHaveLength(1);
    return { page, ...watched };
  };

  test("what the member scrolls to brings another", async () => {
    const { page, readings } = await start();
    expect(readings[0]?.experience).toEqual({ state: "unknown", why: "not-loaded" });
    await pass(5_000);
    become(page, profilePage());
    await pass(1_000);
    expect(readings).toHaveLength(2);
    expect(readings[1]?.experience).toEqual({ state: "present", value: 2, atLeast: true });
  });

  test("the same page, or one that lost a part, brings none", async () => {
    const { page, readings } = await start();
    await pass(5_000);
    page.querySelector('[id$="About"]')?.remove();
    await pass(5_000);
    expect(readings).toHaveLength(1);
  });

  test("a busy page is read about once a second", async () => {
    const { page, reads } = await start();
    const before = reads();
    for (let ms = 0; ms < 5_000; ms += 50) {
      page.body.append(page.createElement("i"));
      await pass(50);
    }
    expect(reads()).toBeLessThanOrEqual(before * 6);
  });

  test("cards of somebody else bring none", async () => {
    const { page, readings } = await start();
    become(page, profilePage({ person: { ...MARA, ref: TILO.ref } }));
    await pass(5_000);
    expect(readings).toHaveLength(1);
  });

  test("a hidden tab is not read", async () => {
    const { page, readings } = await start();
    hidePage(page);
    become(page, profilePage());
    await pass(10_000);
    expect(readings).toHaveLength(1);
    hidePage(page, false);
    await pass(1_500);
    expect(readings).toHaveLength(2);
  });

  test.each<[how: string, end: (watched: Awaited<ReturnType<typeof start>>) => unknown]>([
    ["once it is stopped", ({ stop }) => stop()],
    [
      "once the address has changed",
      ({ address }) => {
        address.pathname = "/feed/";
        return pass(1_000);
      },
    ],
    ["after two minutes", () => pass(GIVE_UP_MS + 2_000)],
  ])("nothing is left %s", async (_, end) => {
    const watched = await start();
    await end(watched);
    await pass(0);
    expect(vi.getTimerCount()).toBe(0);
    const before = watched.reads();
    become(watched.page, profilePage());
    await pass(5_000);
    expect(watched.reads()).toBe(before);
    expect(watched.readings).toHaveLength(1);
  });
});

test("a watch that is stopped before it has read gives nothing", async () => {
  const { ended, stop: end, readings } = watchPage(await profileFixture("own.en"));
  end();
  await pass(5_000);
  expect(ended).toHaveBeenCalledExactlyOnceWith(undefined);
  expect(readings).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});

test("who stops when the first reading comes is told nothing more", async () => {
  const page = await profileFixture("own-three-cards.en");
  const { onReading, stop: end } = watchPage(page);
  onReading.mockImplementation(() => {
    end();
  });
  await pass(1_000);
  become(page, profilePage());
  await pass(10_000);
  expect(onReading).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount()).toBe(0);
});
