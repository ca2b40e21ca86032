import { PROFILE_FIELDS, type ProfileReading } from "../../domain/profile/profile-fields";
import { UNCLEAR } from "./field-readings";

/** What is not painted yet looks as if it were missing: it must stay so this long, in milliseconds. */
const SURE_MS = 3_000;

/**
 * Lets `missing` through only where it was so in every look for three seconds; until then it cannot
 * be told. Of the address all is known at once.
 *
 * @returns asked about each reading in turn, with its milliseconds of visible time
 */
export function confirmMissing(): (reading: ProfileReading, visibleMs: number) => ProfileReading {
  const since = new Map<string, number>();
  return (reading, visibleMs) => {
    const sure = { ...reading };
    for (const field of PROFILE_FIELDS) {
      if (field === "customAddress") continue;
      if (reading[field].state !== "missing") {
        since.delete(field);
        continue;
      }
      const first = since.get(field) ?? visibleMs;
      since.set(field, first);
      if (visibleMs - first < SURE_MS) sure[field] = UNCLEAR;
    }
    return sure;
  };
}
