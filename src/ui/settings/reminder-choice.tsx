import { REMINDERS, type Reminder } from "../../domain/today/reminder";
import { t } from "../../i18n/t";
import { Choice } from "../controls/choice";
import { useWork, WorkNote } from "../controls/use-work";

const words = (reminder: Reminder) =>
  ({ 1: t("reminder1"), 3: t("reminder3"), 7: t("reminder7"), never: t("reminderNever") })[
    reminder
  ];

type ReminderProps = { reminder: Reminder; onReminder: (reminder: Reminder) => Promise<unknown> };

/** After how many days without a kept day the toolbar button says so. */
export function ReminderChoice({ reminder, onReminder }: ReminderProps) {
  const work = useWork();
  return (
    <>
      <Choice
        legend={t("reminderTitle")}
        name="reminder"
        values={REMINDERS}
        chosen={reminder}
        words={words}
        onChoose={(one) => work.runNewest(() => onReminder(one))}
      />
      <WorkNote work={work} />
    </>
  );
}
