import { dayOf } from "../../domain/days/day";
import { withAnswer, withReading } from "../../domain/profile/own-profile";
import { hasConsent } from "../../domain/settings/consent";
import type { Payload } from "../../messages/protocol";
import type { Asker } from "../../messages/serve";
import { changeProfile, deleteProfile } from "../../storage/profile";
import { readSettings } from "../../storage/settings";
import { writeHistory } from "./history";

/** Keeps a look at the own profile, if the member agreed to the reading. */
export async function keepProfile({ reading, ageMs }: Payload<"keepProfile">, asker?: Asker) {
  if (!hasConsent(await readSettings())) return "not-agreed";
  const seenAt = new Date(Date.now() - ageMs);
  await writeHistory(asker, [], (database) =>
    changeProfile(database, (profile) => withReading(profile, reading, seenAt)),
  );
  return "kept";
}

/** Keeps the member's own word, which needs no reading and so no agreement to it. */
export async function keepAnswer({ field, isThere }: Payload<"answerField">, asker?: Asker) {
  const today = dayOf(new Date());
  await writeHistory(asker, [], (database) =>
    changeProfile(database, (profile) => withAnswer(profile, field, isThere, today)),
  );
  return "kept" as const;
}

export async function forgetProfile(_: Payload<"deleteProfile">, asker?: Asker) {
  await writeHistory(asker, [], deleteProfile);
  return "deleted" as const;
}
