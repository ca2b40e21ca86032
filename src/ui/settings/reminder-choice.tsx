import { REMINDERS, type Reminder } from "../../domain/today/reminder";
import { t } from "../../i18n/t";
import { useWork, WorkNote } from "../controls/use-work";
import "../trend/range-choice.css";

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
      <fieldset class="choice">
        <legend class="visually-hidden">{t("reminderTitle")}</legend>
        {REMINDERS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="reminder"
              checked={one === reminder}
              onChange={() => work.run(() => onReminder(one))}
            />
            {words(one)}
          </label>
        ))}
      </fieldset>
      <WorkNote work={work} />
    </>
  );
}
