import { beforeToday } from "../../../domain/coach/choose-pillar";
import { orderedTips } from "../../../domain/coach/choose-tip";
import { fittingCautions } from "../../../domain/coach/fitting-cautions";
import { tipStatuses } from "../../../domain/coach/tip-marks";
import { trial } from "../../../domain/coach/trial";
import { standingOf } from "../../../domain/stand/standing";
import { t } from "../../../i18n/t";
import { EmptyPicture } from "../../../ui/chart/empty-picture";
import { Coach } from "../../../ui/coach/coach";
import { WorkButton } from "../../../ui/controls/use-work";
import { checkWords } from "../../../ui/profile/profile-words";
import { addressOf } from "../../addresses";
import { adviceNow, choosePersona, coach, sayTarget, setTipStatus } from "../../own-page/coach";
import { snapshots } from "../../own-page/history";
import { openSsiPage } from "../../own-page/page/open-tab";
import { today } from "../../own-page/page/own-clock";
import { profile } from "../../own-page/profile";
import { isReadOnly } from "../../own-page/shown-history";

/** The coach, with what is known of the member now. */
export function CoachView() {
  const kept = snapshots.value ?? [];
  const state = coach.value;
  const advice = adviceNow();
  if (!state) return null;
  if (!advice) {
    return (
      <EmptyPicture of="stand">
        <p class="lead">{t("coachEmpty")}</p>
        <WorkButton class="button" onWork={openSsiPage}>
          {t("openSsiPage")}
        </WorkButton>
      </EmptyPicture>
    );
  }
  const { hasSeat, ...rest } = advice;
  const marks = tipStatuses(state.log);
  return (
    <Coach
      {...rest}
      marks={marks}
      standing={standingOf(beforeToday(kept, today.value))}
      snapshots={kept}
      today={today.value}
      told={state}
      tipsOf={(pillar) => orderedTips(pillar, { state, profile: profile.value, hasSeat })}
      cautions={fittingCautions(kept, state)}
      checkOf={({ checks }) => (isReadOnly() ? undefined : checkWords(checks, profile.value))}
      profileAddress={addressOf("profile")}
      trialOf={({ id, pillar }) => {
        const { begun, moves = pillar } = marks[id] ?? {};
        return begun === undefined ? undefined : trial(kept, moves, begun, today.value);
      }}
      onMark={setTipStatus}
      onPersona={choosePersona}
      onTarget={sayTarget}
    />
  );
}
