import { computed } from "@preact/signals";
import type { Payload } from "../../messages/protocol";
import { send } from "../../messages/send";
import { seen } from "./history";

/** What is known of the member's own profile; undefined where nothing is. */
export const profile = computed(() => seen.value?.profile);

export const answerField = (payload: Payload<"answerField">) => send("answerField", payload);

export const forgetProfile = () => send("deleteProfile", {});
