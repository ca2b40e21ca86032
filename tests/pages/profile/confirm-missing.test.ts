import { expect, test } from "vitest";
import { PROFILE_FIELDS, type ProfileReading } from "../../../src/domain/profile/profile-fields";
import { confirmMissing } from "../../../src/pages/profile/confirm-missing";
import { MISSING, PRESENT, UNCLEAR } from "./changed-page";

const all = (state: object) =>
  Object.fromEntries(PROFILE_FIELDS.map((field) => [field, state])) as ProfileReading;

test("what is missing is so after three seconds without a break, the address at once", () => {
  const sure = confirmMissing();
  const photo = (state: object, ms: number) => sure({ ...all(PRESENT), photo: state } as never, ms);
  expect(sure(all(MISSING), 0)).toEqual({ ...all(UNCLEAR), customAddress: MISSING });
  expect(photo(MISSING, 2_999).photo).toEqual(UNCLEAR);
  expect(photo(MISSING, 3_000).photo).toEqual(MISSING);
  expect(photo(PRESENT, 3_100).photo).toEqual(PRESENT);
  expect(photo(MISSING, 9_000).photo).toEqual(UNCLEAR);
  expect(photo(MISSING, 12_000).photo).toEqual(MISSING);
});
