import { t } from "../../i18n/t";
import { Notice } from "../controls/notice";
import { WorkButton } from "../controls/use-work";

export type ProfileCheckProps = {
  check: "offered" | "looking" | "kept" | "not-kept" | "not-own";
  onCheck: () => void;
  /** Leads to what is known of the profile. */
  onProfile: () => Promise<unknown>;
};

/** On a profile: the offer to look at it once, with what that means, and how it went. */
export function ProfileCheck({ check, onCheck, onProfile }: ProfileCheckProps) {
  const again = (
    <button type="button" class="button" onClick={onCheck}>
      {check === "offered" ? t("profileCheck") : t("profileCheckAgain")}
    </button>
  );
  switch (check) {
    case "offered":
      return (
        <Notice>
          <p>{t("popupProfile")}</p>
          {again}
        </Notice>
      );
    case "looking":
      return <Notice>{t("popupProfileLooking")}</Notice>;
    case "kept":
      return (
        <Notice>
          <p>{t("popupProfileKept")}</p>
          <WorkButton class="link" onWork={onProfile}>
            {t("profileView")}
          </WorkButton>
        </Notice>
      );
    case "not-own":
      return (
        <Notice>
          <p>{t("popupProfileNotOwn")}</p>
          {again}
        </Notice>
      );
    case "not-kept":
      return (
        <Notice kind="alert">
          <p>{t("popupProfileNotKept")}</p>
          {again}
        </Notice>
      );
  }
}
