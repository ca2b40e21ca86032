import { describe, expect, test } from "vitest";
import type { OwnProfile } from "../../src/domain/profile/own-profile";
import { profilePage } from "../../tools/stand-in/pages/profile-page.js";
import { MARA, TILO } from "../../tools/stand-in/pages/profile-people.js";
import { isLong } from "../long";
import { BROWSERS, once, openView, quiet, type Session, sharedSessions } from "./session";

const ME = "https://www.linkedin.com/in/me/";
const { slug } = MARA;
const STRANGER = { slug: TILO.slug, html: "stranger.en", isStrangers: true };

/** What is known of the profile, as it is stored. */
const STORED = `new Promise((resolve, reject) => {
  const opening = indexedDB.open("pilaster");
  opening.onerror = reject;
  opening.onsuccess = () => {
    const asked = opening.result.transaction("profile").objectStore("profile").get("own");
    asked.onsuccess = () => { opening.result.close(); resolve(asked.result ?? null); };
  };
})`;

const FORGET =
  "(globalThis.browser ?? globalThis.chrome).runtime.sendMessage({ name: 'deleteProfile', payload: {} })";

/** Everything that is stored anywhere, as one text. */
const EVERYTHING = `(async () => {
  const { storage } = globalThis.browser ?? globalThis.chrome;
  const all = [await storage.local.get(), await storage.session.get()];
  const database = await new Promise((resolve, reject) => {
    const opening = indexedDB.open("pilaster");
    opening.onerror = reject;
    opening.onsuccess = () => resolve(opening.result);
  });
  for (const name of database.objectStoreNames) {
    const store = database.transaction(name).objectStore(name);
    all.push(await new Promise((done) => { store.getAll().onsuccess = (e) => done(e.target.result); }));
  }
  database.close();
  return JSON.stringify(all);
})()`;

describe.each(BROWSERS)("in %s", (name) => {
  let session: Session;
  let view: Session["own"];
  // What needs no more than activeTab is tried with the shipped bytes.
  const { asShipped, mayAsk } = sharedSessions(name);

  const known = () => session.own.evaluate(STORED) as Promise<OwnProfile | null>;
  const states = async () => {
    const { photo, experience, skills } = (await known())?.fields ?? {};
    return [
      photo?.state,
      experience?.state,
      skills && "value" in skills ? skills.value : undefined,
    ];
  };
  async function beginSwitchedOn() {
    session = await mayAsk("agreed");
    view = await openView(session, "profile");
    await (await view.waitForSelector('[role="switch"]'))?.click();
    await view.waitForSelector('[role="switch"][aria-checked="true"]');
  }

  test("the popup on one's own profile offers the look, and takes it when asked", async () => {
    session = await asShipped("agreed");
    session.standIn.showProfile({ slug, html: "own.en" });
    const page = await session.driver.openPage(ME);
    const shape = () => `${document.documentElement.outerHTML} ${Object.keys(globalThis).sort()}`;
    const before = await page.evaluate(shape);
    await quiet(1_500);
    expect(await known(), "nothing is read by itself").toBeNull();
    const popup = await session.driver.openPopupOn(page);
    await popup.waitForSelector("::-p-text(Is this your own profile?)");
    expect(await known(), "nor by opening the popup").toBeNull();
    await (await popup.waitForSelector("::-p-text(Check my profile)"))?.click();
    await popup.waitForSelector("::-p-text(Your profile is checked)");
    expect(await states()).toEqual(["present", "present", 74]);
    expect(await page.evaluate(shape), "the page cannot tell").toBe(before);
    expect(session.standIn.foreignRequests).toEqual([]);
  });

  // How long is waited until a profile is not one's own is no matter of the browser.
  once("on a stranger's profile nothing is read, and that is said", async () => {
    session = await asShipped("agreed");
    session.standIn.showProfile(STRANGER);
    const page = await session.driver.openPage(`https://www.linkedin.com/in/${TILO.slug}/`);
    const popup = await session.driver.openPopupOn(page);
    await (await popup.waitForSelector("::-p-text(Check my profile)"))?.click();
    await popup.waitForSelector("::-p-text(it has read nothing)", { timeout: 25_000 });
    expect(await known()).toBeNull();
  });

  once("without consent there is not even the offer", async () => {
    session = await asShipped();
    session.standIn.showProfile({ slug, html: "own.en" });
    const page = await session.driver.openPage(ME);
    const popup = await session.driver.openPopupOn(page);
    await popup.waitForSelector(".not-agreed");
    expect(await popup.$("::-p-text(Check my profile)")).toBeNull();
  });

  // A browser's own is the layout; every language is read without one.
  const pages = isLong
    ? ["own.fr", "own-older.en", "own.ar", "own-older.ja", "own.de"]
    : ["own.ar", "own-older.ja"];

  test(`switched on, it is read as it is opened: ${pages.join(", ")}`, async () => {
    await beginSwitchedOn();
    session.standIn.showProfile(STRANGER);
    const page = await session.driver.openPage(`https://www.linkedin.com/in/${TILO.slug}/`);
    await quiet(2_500);
    expect(await known(), "a stranger's").toBeNull();
    for (const html of pages) {
      session.standIn.showProfile({ slug, html });
      await page.goto(ME);
      await expect.poll(states, { timeout: 10_000 }).toEqual(["present", "present", 74]);
      await session.own.evaluate(FORGET);
      expect(await known()).toBeNull();
    }
  });

  const ends: Record<string, () => Promise<unknown>> = {};
  if (isLong || name === "chromium") {
    ends["it is switched off"] = async () => {
      await view.bringToFront();
      await (await view.$('[role="switch"]'))?.click();
      await view.waitForSelector('[role="switch"][aria-checked="false"]');
    };
  }
  // Chromium's copy has the host in its manifest, where it cannot be taken away.
  if (name === "firefox") {
    ends["the browser's permission is taken away"] = () =>
      session.own.evaluate(
        "browser.permissions.remove({ origins: ['https://www.linkedin.com/*'] }).then(() => true)",
      );
  }

  test.each(Object.entries(ends))(
    "what loads while the member scrolls is added, and nothing after %s",
    async (_when, end) => {
      await beginSwitchedOn();
      session.standIn.showProfile({ slug, html: "own-three-cards.en" });
      const page = await session.driver.openPage(ME);
      await expect.poll(states, { timeout: 10_000 }).toEqual(["present", "unknown", undefined]);
      const load = (html: string) =>
        page.evaluate((later) => {
          const other = new DOMParser().parseFromString(later, "text/html");
          document.querySelector("main")?.replaceWith(other.querySelector("main") as Element);
        }, html);
      await load(profilePage({ sections: ["about", "activity", "experience"] }));
      await expect.poll(states, { timeout: 10_000 }).toEqual(["present", "present", undefined]);
      await end();
      await page.bringToFront();
      await load(profilePage());
      await quiet(4_000);
      expect(await states()).toEqual(["present", "present", undefined]);
    },
  );

  once("no name, text or address of an image is kept anywhere", async () => {
    await beginSwitchedOn();
    const planted = { name: "Zanzibar Quux", headline: "Headline planted", about: "About planted" };
    const html = profilePage({ person: { ...MARA, ...planted } });
    session.standIn.showProfile({ slug, html: html.replaceAll("/example/", "/PLANTEDIMAGE/") });
    await session.driver.openPage(ME);
    await expect.poll(states, { timeout: 10_000 }).toEqual(["present", "present", 74]);
    const all = String(await session.own.evaluate(EVERYTHING));
    expect(all, "the look at what is stored finds what is there").toContain('"photo"');
    expect(all).not.toMatch(/Zanzibar|Quux|planted|mara|ostrowe|Brimstead|dms/i);
  });
});
