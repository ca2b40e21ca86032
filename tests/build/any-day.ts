import fc from "fast-check";

/** Any day of a century and a half, leap years and the common year 2100 among them. */
export const anyDay = fc
  .date({
    min: new Date("1970-01-01T00:00:00Z"),
    max: new Date("2120-12-31T00:00:00Z"),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));
