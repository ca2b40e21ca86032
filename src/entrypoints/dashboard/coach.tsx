import { fittingCaution } from "../../domain/coach/fitting-caution";
import { trial } from "../../domain/coach/trial";
import { t } from "../../i18n/t";
import { Coach } from "../../ui/coach";
import { choosePersona, markTip } from "../actions";
import { adviceNow, coach, snapshots, today } from "../live";

/** The coach, with what is known of the member now. */
export function CoachView() {
  const kept = snapshots.value ?? [];
  const state = coach.value;
  const advice = adviceNow();
  if (!state) return null;
  if (!advice) return <p class="lead">{t("coachEmpty")}</p>;
  return (
    <Coach
      {...advice}
      state={state}
      caution={fittingCaution(kept)}
      trialOf={({ id, pillar }) => {
        const mark = state.tips[id];
        return mark?.state === "doing" ? trial(kept, pillar, mark.since, today.value) : undefined;
      }}
      onMark={(id, mark) => void markTip(id, mark)}
      onPersona={(persona) => void choosePersona(persona)}
    />
  );
}
