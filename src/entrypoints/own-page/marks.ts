import { computed } from "@preact/signals";
import type { Mark } from "../../domain/marks/mark";
import type { Payload } from "../../messages/protocol";
import { seen } from "./history";
import { sendForShown } from "./shown-history";

const NONE: readonly Mark[] = [];

/** The member's own notes on days, oldest first. */
export const marks = computed(() => seen.value?.marks ?? NONE);

export const keepMark = (mark: Payload<"keepMark">) => sendForShown("keepMark", mark);

export const deleteMark = (day: string) => sendForShown("deleteMark", { day });
