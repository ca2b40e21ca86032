import { computed } from "@preact/signals";
import type { Payload } from "../../messages/protocol";
import { seen } from "./history";
import { sendForShown } from "./shown-history";

/** What is known of the member's own profile; undefined where nothing is. */
export const profile = computed(() => seen.value?.profile);

export const answerField = (payload: Payload<"answerField">) =>
  sendForShown("answerField", payload);

export const forgetProfile = () => sendForShown("deleteProfile", {});
