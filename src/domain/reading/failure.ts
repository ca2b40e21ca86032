/*
 * Apart from any schema, because the script on LinkedIn's page must be light.
 */

/**
 * Why something could not be read or stored: it was stored by a `newer` Pilaster, there is no room
 * left (`full`), an old page of ours holds the database (`blocked`), or the browser cannot say more
 * than that it is `broken`.
 */
export const WHYS_NOT_STORED = ["newer", "full", "blocked", "broken"] as const;
export type WhyNotStored = (typeof WHYS_NOT_STORED)[number];

/** Work that failed for a reason that can be told in words. */
export class StorageFailure extends Error {
  constructor(
    readonly why: WhyNotStored,
    options?: ErrorOptions,
  ) {
    super(`Not stored: ${why}`, options);
    this.name = "StorageFailure";
  }
}

/** Why a piece of work failed, as far as its error tells; undefined where it was no storage. */
export function whyNotStored(error: unknown): WhyNotStored | undefined {
  if (error instanceof StorageFailure) return error.why;
  const { name = "", message = "" } = Object(error) as { name?: string; message?: string };
  if (name === "VersionError") return "newer";
  // Browsers give the extension's own areas no name for it, only words.
  return name === "QuotaExceededError" || /quota/i.test(message) ? "full" : undefined;
}
