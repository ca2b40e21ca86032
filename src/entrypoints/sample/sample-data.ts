import { addDays } from "../../domain/days/calendar";
import { dayOf } from "../../domain/days/day";
import type { Mark } from "../../domain/marks/mark";
import { panelData } from "../../domain/panel/panel-data";
import type { Placement } from "../../domain/panel/placement";
import { daysBefore, sampleHistory } from "../../domain/sample/sample-history";
import type { PillarChart } from "../../domain/trend/pillar-chart";
import { type Range, rangeStart } from "../../domain/trend/ranges";
import { t } from "../../i18n/t";
import type { AcceptedReading } from "../../pages/ssi/read-ssi";
import { withHistory } from "../../storage/database/database";
import { SAMPLE_HISTORY } from "../../storage/database/history-id";
import { keepReading, recentSnapshots } from "../../storage/history/snapshots";
import { fillSample } from "../../storage/sample";

/** A year up to yesterday, with two notes on it, so that today can be read from the page. */
export async function makeSample(now: Date): Promise<void> {
  const today = dayOf(now);
  const marks: Mark[] = [
    { day: addDays(today, -200), note: t("sampleNoteHeadline") },
    { day: addDays(today, -20), note: t("sampleNoteComments") },
  ];
  const history = sampleHistory(daysBefore(now, 1), 365);
  await withHistory(SAMPLE_HISTORY, (database) => fillSample(database, history, marks));
}

/** Keeps what the real readers found on the sample page, in the sample. */
export async function keepSample({ reading, source }: AcceptedReading, now: Date): Promise<void> {
  await withHistory(SAMPLE_HISTORY, (database) => keepReading(database, reading, source, now));
}

type Wishes = { placement: Placement; chart: PillarChart | undefined };

/** What the panel shows on the sample page. */
export async function readSample(range: Range, now: Date, wishes: Wishes) {
  const today = dayOf(now);
  const snapshots = await withHistory(SAMPLE_HISTORY, (database) =>
    recentSnapshots(database, today, rangeStart(range, today)),
  );
  return panelData({ snapshots, range, now, ...wishes, attempt: undefined });
}
