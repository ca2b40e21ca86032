import fc from "fast-check";
import { expect, test } from "vitest";
import { NO_CHANGES } from "../../../src/domain/backup/changes";
import { mergeChanges } from "../../../src/domain/backup/restore";
import { unitedWhole } from "../../../src/domain/backup/united-whole";
import { canonicalText } from "../../../src/domain/history/canonical-text";
import { NOTHING, smallWhole } from "../../build/any-whole";
import { runs } from "../../long";

const PATIENT = { timeout: 120_000 };

test("both histories are in it: neither changes anything in it any more", PATIENT, () => {
  const property = fc.property(smallWhole, smallWhole, (mine, other) => {
    const both = unitedWhole(mine, other);
    for (const one of [mine, other]) expect(mergeChanges(both, one).changes).toEqual(NO_CHANGES);
    expect(canonicalText(unitedWhole(both, other))).toBe(canonicalText(both));
  });
  fc.assert(property, runs(25, 5_000));
});

test("with nothing it is mine, and of nothing it is the other", PATIENT, () => {
  const property = fc.property(smallWhole, (one) => {
    for (const both of [unitedWhole(one, NOTHING), unitedWhole(NOTHING, one)]) {
      expect(mergeChanges(both, one).changes).toEqual(NO_CHANGES);
      expect(mergeChanges(one, both).changes).toEqual(NO_CHANGES);
    }
  });
  fc.assert(property, runs(25, 2_000));
});
