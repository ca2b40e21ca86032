import { describe, expect, test, vi } from "vitest";
import { profilePage } from "../../../tools/stand-in/pages/profile-page.js";
import { MARA, TILO } from "../../../tools/stand-in/pages/profile-people.js";
import { addressOf, OWN_ADDRESS, profileFixture } from "./fixture";
import { become, hidePage, pass, watchPage } from "./watch-page";

describe("nothing is read", () => {
  test("of the page that is still shown when the address is already another's", async () => {
    const { reads, ended } = watchPage(await profileFixture("own.en"), addressOf(TILO.slug));
    await pass(20_000);
    expect(reads()).toBe(0);
    expect(ended).toHaveBeenCalledExactlyOnceWith(undefined);
  });

  test("once the address has changed, even if it changes back", async () => {
    const page = await profileFixture("own.en");
    const { address, reads, ended } = watchPage(page);
    await pass(500);
    address.pathname = addressOf(TILO.slug).pathname;
    await pass(1_000);
    expect(ended).toHaveBeenCalledExactlyOnceWith(undefined);
    address.pathname = OWN_ADDRESS.pathname;
    become(page, profilePage());
    await pass(10_000);
    expect(reads()).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("when the address changes in the very moment of reading", async () => {
    const address = { ...OWN_ADDRESS };
    const goElsewhere = vi.fn(() => {
      address.pathname = addressOf(TILO.slug).pathname;
    });
    const { readings, ended } = watchPage(await profileFixture("own.en"), address, goElsewhere);
    await pass(5_000);
    expect(goElsewhere).toHaveBeenCalled();
    expect(readings).toEqual([]);
    expect(ended).toHaveBeenCalledExactlyOnceWith(undefined);
  });

  test("when the page changes hands in the very moment of reading", async () => {
    const page = await profileFixture("own.en");
    const changeHands = () => page.querySelector('a[href*="/edit/intro/"]')?.remove();
    const { readings, ended } = watchPage(page, OWN_ADDRESS, changeHands);
    await pass(20_000);
    expect(readings).toEqual([]);
    expect(ended).toHaveBeenCalledExactlyOnceWith(undefined);
  });

  test("while the tab is hidden, and that time does not count", async () => {
    const page = await profileFixture("own.en");
    const { reads, ended, readings } = watchPage(page);
    hidePage(page);
    await pass(60_000);
    expect(reads()).toBe(0);
    expect(ended).not.toHaveBeenCalled();
    hidePage(page, false);
    await pass(2_500);
    expect(readings).toHaveLength(1);
  });

  test("of a stranger's page, which is given up after 15 seconds of visible time", async () => {
    const { reads, ended } = watchPage(await profileFixture("stranger.en"), addressOf(TILO.slug));
    await pass(14_000);
    expect(ended).not.toHaveBeenCalled();
    await pass(2_000);
    expect(ended).toHaveBeenCalledExactlyOnceWith(undefined);
    expect(reads()).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each(["details/skills/", "overlay/contact-info/"])(
    "of a page that is no profile, given up at once: %s",
    async (part) => {
      const { ended } = watchPage(await profileFixture("own.en"), addressOf(MARA.slug, part));
      await pass(0);
      expect(ended).toHaveBeenCalledExactlyOnceWith(undefined);
      expect(vi.getTimerCount()).toBe(0);
    },
  );
});
