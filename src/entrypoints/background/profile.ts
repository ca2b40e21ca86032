import { dayOf } from "../../domain/days/day";
import { withAnswer, withReading } from "../../domain/profile/own-profile";
import { hasConsent } from "../../domain/settings/consent";
import type { Payload } from "../../messages/protocol";
import { changeProfile, deleteProfile } from "../../storage/profile";
import { readSettings } from "../../storage/settings";
import { writeHistory } from "./history";

/** Keeps a look at the own profile, if the member agreed to the reading. */
export async function keepProfile({ reading, ageMs }: Payload<"keepProfile">) {
  if (!hasConsent(await readSettings())) return "not-agreed";
  const seenAt = new Date(Date.now() - ageMs);
  await writeHistory([], (database) =>
    changeProfile(database, (profile) => withReading(profile, reading, seenAt)),
  );
  return "kept";
}

/** Keeps the member's own word, which needs no reading and so no agreement to it. */
export async function keepAnswer({ field, isThere }: Payload<"answerField">) {
  const today = dayOf(new Date());
  await writeHistory([], (database) =>
    changeProfile(database, (profile) => withAnswer(profile, field, isThere, today)),
  );
  return "kept" as const;
}

export async function forgetProfile() {
  await writeHistory([], deleteProfile);
  return "deleted" as const;
}
