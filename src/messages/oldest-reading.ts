/**
 * What was read longer ago, in milliseconds, is not taken any more, so handing it over longer is of
 * no use. Apart from the protocol's schemas, because the scripts on LinkedIn's pages must be light.
 */
export const OLDEST_READING_MS = 600_000;
