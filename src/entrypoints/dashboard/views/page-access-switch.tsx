import { useState } from "preact/hooks";
import { hasConsent } from "../../../domain/settings/consent";
import type { PageAccess } from "../../../domain/settings/settings";
import { t } from "../../../i18n/t";
import { Notice } from "../../../ui/controls/notice";
import { Switch } from "../../../ui/controls/switch";
import { isInEffect, settings, switchPageAccess } from "../../own-page/settings";

const words = (reach: PageAccess) =>
  ({
    automatic: {
      label: t("automaticLabel"),
      text: t("automaticText"),
      denied: t("automaticDenied"),
    },
    panel: { label: t("panelLabel"), text: t("panelText"), denied: t("panelDenied") },
    profile: { label: t("profileLabel"), text: t("profileText"), denied: t("profileDenied") },
  })[reach];

/** One reach to LinkedIn's pages: its switch, what it means, and what the browser said to it. */
export function PageAccessSwitch({ reach }: { reach: PageAccess }) {
  const [isDenied, setDenied] = useState(false);
  const { label, text, denied } = words(reach);
  return (
    <>
      <Switch
        label={label}
        isOn={isInEffect(reach)}
        isDisabled={!hasConsent(settings.value)}
        onSwitch={async (isWanted) => {
          const isNow = await switchPageAccess([reach], isWanted);
          setDenied(isWanted && !isNow);
        }}
      >
        {text}
      </Switch>
      {isDenied && <Notice>{denied}</Notice>}
    </>
  );
}
