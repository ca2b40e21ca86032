import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import type { OwnProfile } from "../../src/domain/profile";
import { profilePage, SPEC } from "../fixtures/profile-page.js";
import { BROWSERS, openSession, quiet, type Session, type SessionOptions } from "./session";

const ME = "https://www.linkedin.com/in/me/";
const STRANGER = { own: false, slug: "sam-ito", ref: "ACoBBZ9q", name: "Sam Ito" };
const fixture = (name: string) =>
  readFileSync(resolve(import.meta.dirname, `../fixtures/profile/${name}.html`), "utf8");

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
  afterEach(() => session.close());

  const known = () => session.own.evaluate(STORED) as Promise<OwnProfile | null>;
  const states = async () => {
    const { photo, experience, skills } = (await known())?.fields ?? {};
    return [
      photo?.state,
      experience?.state,
      skills && "value" in skills ? skills.value : undefined,
    ];
  };
  async function open(options: SessionOptions, isOn = false) {
    session = await openSession(name, options);
    if (isOn) await switchOn();
  }
  async function switchOn() {
    const { own } = session;
    await own.bringToFront();
    await own.evaluate(() => {
      location.hash = "#/profile";
    });
    const [box] = await own.$$('[role="switch"]');
    const click = box ?? (await own.waitForSelector('[role="switch"]'));
    await click?.click();
    await own.waitForSelector('[role="switch"][aria-checked="true"]');
  }

  test("the popup on one's own profile offers the look, and takes it when asked", async () => {
    await open({ as: "agreed" });
    session.standIn.showProfile(SPEC.slug, profilePage());
    const page = await session.driver.openPage(ME);
    await quiet(1_500);
    expect(await known(), "nothing is read by itself").toBeNull();
    const popup = await session.driver.openPopupOn(page);
    await popup.waitForSelector("::-p-text(Is this your own profile?)");
    expect(await known(), "nor by opening the popup").toBeNull();
    await (await popup.waitForSelector("::-p-text(Check my profile)"))?.click();
    await popup.waitForSelector("::-p-text(Your profile is checked)", { timeout: 8_000 });
    expect(await states()).toEqual(["present", "present", 74]);
    expect(session.standIn.foreignRequests).toEqual([]);
  });

  test("on a stranger's profile nothing is read, and that is said", async () => {
    await open({ as: "agreed" });
    session.standIn.showProfile("sam-ito", profilePage(STRANGER));
    const page = await session.driver.openPage("https://www.linkedin.com/in/sam-ito/");
    const popup = await session.driver.openPopupOn(page);
    await (await popup.waitForSelector("::-p-text(Check my profile)"))?.click();
    await popup.waitForSelector("::-p-text(nothing was read)", { timeout: 25_000 });
    expect(await known()).toBeNull();
  });

  test("without consent there is not even the offer", async () => {
    await open({});
    session.standIn.showProfile(SPEC.slug, profilePage());
    const page = await session.driver.openPage(ME);
    const popup = await session.driver.openPopupOn(page);
    await popup.waitForSelector(".not-agreed");
    expect(await popup.$("::-p-text(Check my profile)")).toBeNull();
  });

  test("switched on, it is read as it is opened, in both layouts and five languages", async () => {
    await open({ as: "agreed", mayAsk: true }, true);
    session.standIn.showProfile("sam-ito", profilePage(STRANGER));
    const page = await session.driver.openPage("https://www.linkedin.com/in/sam-ito/");
    await quiet(2_500);
    expect(await known(), "a stranger's").toBeNull();
    for (const own of ["sdui.fr", "older.en", "sdui.ja", "older.ar", "sdui.de"]) {
      session.standIn.showProfile(SPEC.slug, fixture(`own-${own}`));
      await page.goto(ME);
      await expect.poll(states, { timeout: 10_000 }).toEqual(["present", "present", 74]);
      await session.own.evaluate(FORGET);
      expect(await known()).toBeNull();
    }
  });

  test("what loads while the member scrolls is added, and nothing after it is switched off", async () => {
    await open({ as: "agreed", mayAsk: true }, true);
    session.standIn.showProfile(SPEC.slug, profilePage({ counts: {} }));
    const page = await session.driver.openPage(ME);
    await expect.poll(states, { timeout: 10_000 }).toEqual(["present", "unknown", undefined]);
    const load = (html: string) =>
      page.evaluate((later) => {
        const other = new DOMParser().parseFromString(later, "text/html");
        document.querySelector("main")?.replaceWith(other.querySelector("main") as Element);
      }, html);
    await load(profilePage({ counts: { experience: 2 } }));
    await expect.poll(states, { timeout: 10_000 }).toEqual(["present", "present", undefined]);
    await session.own.bringToFront();
    await (await session.own.$('[role="switch"]'))?.click();
    await session.own.waitForSelector('[role="switch"][aria-checked="false"]');
    await page.bringToFront();
    await load(profilePage());
    await quiet(4_000);
    expect(await states()).toEqual(["present", "present", undefined]);
  });

  test("no name, text or address of an image is kept anywhere", async () => {
    await open({ as: "agreed", mayAsk: true }, true);
    const planted = { name: "Zanzibar Quux", headline: "Headline planted", about: "About planted" };
    const html = profilePage(planted).replaceAll("D4E03", "PLANTEDIMAGE");
    session.standIn.showProfile(SPEC.slug, html);
    await session.driver.openPage(ME);
    await expect.poll(states, { timeout: 10_000 }).toEqual(["present", "present", 74]);
    const all = String(await session.own.evaluate(EVERYTHING));
    expect(all, "the look at what is stored finds what is there").toContain('"photo"');
    expect(all).not.toMatch(/Zanzibar|Quux|planted|PLANTEDIMAGE|alix-moreau|Entry/i);
  });
});
