import { type OwnProfile, ownProfile } from "../domain/profile/own-profile";
import type { Database } from "./database/database";
import { OWN_PROFILE } from "./database/schema";

/** What is known of the member's own profile; undefined where nothing is, or it cannot be read. */
export async function readProfile(database: Database): Promise<OwnProfile | undefined> {
  return readableProfile(await database.get("profile", OWN_PROFILE));
}

/** Changes it by a rule, in one transaction: two tabs at once cannot lose anything. */
export async function changeProfile(
  database: Database,
  rule: (profile: OwnProfile | undefined) => OwnProfile,
): Promise<void> {
  const transaction = database.transaction("profile", "readwrite", { durability: "strict" });
  const before = readableProfile(await transaction.store.get(OWN_PROFILE));
  await transaction.store.put(ownProfile.parse(rule(before)), OWN_PROFILE);
  await transaction.done;
}

export async function deleteProfile(database: Database): Promise<void> {
  await database.delete("profile", OWN_PROFILE);
}

/** The record as it is stored; undefined where there is none, or it cannot be read. */
export function readableProfile(stored: unknown): OwnProfile | undefined {
  const parsed = ownProfile.safeParse(stored);
  return parsed.success ? parsed.data : undefined;
}
