import { StorageFailure, type WhyNotStored, whyNotStored } from "../domain/reading/failure";

/** What the worker answers where its work failed: why, as far as it is known. */
type Failed = { failed: WhyNotStored | "unknown" };

export function failed(error: unknown): Failed {
  return { failed: whyNotStored(error) ?? "unknown" };
}

/** The error that an answer tells of; undefined where the work was done. */
export function failureIn(answer: unknown): Error | undefined {
  if (typeof answer !== "object" || answer === null || !("failed" in answer)) return undefined;
  const { failed } = answer as Failed;
  return failed === "unknown" ? new Error("The worker failed") : new StorageFailure(failed);
}
