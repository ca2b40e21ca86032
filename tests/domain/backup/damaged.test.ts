import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Changes, changes, slicesOf } from "../../../src/domain/backup/changes";
import { type Backup, readBackup } from "../../../src/domain/backup/read-backup";
import { replaceChanges } from "../../../src/domain/backup/restore";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings";
import { anyWhole, backupOf, NOTHING, sha256 } from "../../build/any-whole";
import { DAMAGES } from "../../build/damages";
import { daysUpTo, kept } from "../../build/snapshots";
import { runs } from "../../long";

const ABOUT = { exportedAt: "2026-11-26T09:00:00.000Z", app: "1.4.0", sha256 };

/** What a damaged value may have become. */
const JUNK = [null, true, -1, 1e308, "", "x", "2026-02-30", [], [[]], {}, { day: 1 }, "__proto__"];

/** Every place in a value, as the objects and keys that lead there. */
function placesIn(value: unknown): [holder: object, key: string][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [[value, key], ...placesIn(part)]);
}

/** Takes, doubles, exchanges or turns one part of a file into something else. */
function withDamage(text: string, at: number, other: number): string {
  const file: unknown = JSON.parse(text);
  const places = placesIn(file);
  const [holder, key] = places[at % places.length] ?? [{}, ""];
  const [from, name] = places[other % places.length] ?? [{}, ""];
  // Copied first: a part that holds itself is no JSON.
  const exchanged = JSON.parse(JSON.stringify(Reflect.get(from, name)));
  const now = [JUNK[other % JUNK.length], exchanged, undefined][at % 3];
  if (Array.isArray(holder) && other % 2 === 0) holder.reverse();
  Reflect.set(holder, key, now);
  return JSON.stringify(file);
}

/** What of a backup could not be written: its records are parsed once more where they are. */
function faultsOf({ whole }: Backup): string[] {
  const parts: Changes[] = slicesOf(replaceChanges(NOTHING, whole));
  return parts.flatMap((part) => {
    const { error } = changes.safeParse(part);
    return error ? error.issues.map(({ path }) => path.join(".")) : [];
  });
}

describe("a damaged backup", () => {
  const number = fc.nat(1_000_000);
  const damages = fc.array(fc.tuple(number, number), { minLength: 1, maxLength: 3 });
  const damage = fc.option(fc.tuple(fc.constantFrom(...DAMAGES), number, number), { freq: 3 });

  test("is refused or partly read, and never yields what cannot be stored", {
    timeout: 120_000,
  }, async () => {
    const seen = { partly: 0, whole: 0 };
    const property = fc.asyncProperty(anyWhole, damages, damage, async (whole, inside, outside) => {
      const sound = await backupOf(whole, { ...ABOUT, settings: DEFAULT_SETTINGS });
      const apart = inside.reduce((text, [at, other]) => withDamage(text, at, other), sound);
      const text = outside ? outside[0](apart, outside[1], outside[2]) : apart;
      const backup = await readBackup(text, sha256);
      if (!("whole" in backup)) {
        seen.whole += 1;
        return;
      }
      seen.partly += 1;
      expect(faultsOf(backup)).toEqual([]);
      expect(backup.refused.filter(({ found }) => found.length > 100)).toEqual([]);
      const written = await backupOf(backup.whole, ABOUT);
      expect((await readBackup(written, sha256)).refused).toEqual([]);
    });
    await fc.assert(property, runs(25, 2_000));
    expect(Math.min(seen.partly, seen.whole)).toBeGreaterThan(10);
  });

  test("cut at any byte is refused", async () => {
    const sound = await backupOf({ ...NOTHING, snapshots: daysUpTo("2026-11-23", 3) }, ABOUT);
    const bytes = new TextEncoder().encode(sound);
    for (let end = 0; end < bytes.length; end += 7) {
      const text = new TextDecoder().decode(bytes.subarray(0, end));
      expect(await readBackup(text, sha256)).toEqual({ refused: "not-json" });
    }
  });

  test("planted: a record that its schema refuses is found", () => {
    const wrong = { ...kept("2026-11-23"), displayedTotal: 101 };
    const backup = {
      id: "own",
      histories: [],
      whole: { ...NOTHING, snapshots: [wrong] },
      isIntact: true,
      refused: [],
    };
    expect(faultsOf(backup)).toEqual(["snapshots.0.displayedTotal"]);
  });
});
