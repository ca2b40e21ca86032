import type { Source } from "./reading";

const BY_HAND: readonly Source[] = ["typed", "imported"];

/** Whether the member wrote it down: no page of LinkedIn's was read for it. */
export const isByHand = ({ source }: { source: Source }) => BY_HAND.includes(source);
