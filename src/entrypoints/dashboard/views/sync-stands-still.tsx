import { useEffect } from "preact/hooks";
import { isSyncOn } from "../../../domain/settings/consent";
import { SyncNotice } from "../../../ui/sync/sync-notice";
import { addressOf } from "../../addresses";
import { settings } from "../../own-page/settings";
import { followSync, syncStatus } from "../../own-page/sync";

/** Tells whoever looks at their days, where sync is on and needs them. */
export function SyncStandsStill() {
  const isOn = isSyncOn(settings.value);
  useEffect(() => (isOn ? followSync() : undefined), [isOn]);
  return isOn ? <SyncNotice status={syncStatus.value} address={addressOf("settings")} /> : null;
}
