/*
 * Every style sheet of the dashboard, whose views bring their own only when they are opened: here
 * they stand before those of the page, which have the last word, above all on paper.
 */
import "../../ui/accounts/accounts.css";
import "../../ui/coach/coach.css";
import "../../ui/coach/about/criteria-table.css";
import "../../ui/coach/habit-picture.css";
import "../../ui/coach/tip-list.css";
import "../../ui/stand/stand.css";
import "../../ui/coach/about/index-scale.css";
import "../../ui/controls/field.css";
import "../../ui/controls/use-work.css";
import "../../ui/share/report.css";
import "../../ui/share/share.css";
import "../../ui/sample/sample-banner.css";
import "../../ui/history/typed-day-form.css";
import "../../ui/history/history-head.css";
import "../../ui/history/month-table.css";
import "../../ui/calendar/calendar.css";
import "../../ui/controls/confirm.css";
import "../../ui/chart/chart.css";
import "../../ui/chart/empty-picture.css";
import "../../ui/chart/small-lines.css";
import "../../ui/chart/stack/stack.css";
import "../../ui/import/counts.css";
import "../../ui/import/import.css";
import "../../ui/outcomes/kinds-choice.css";
import "../../ui/outcomes/outcomes.css";
import "../../ui/controls/choice.css";
import "../../ui/outcomes/week-entry.css";
import "../../ui/controls/switch.css";
import "../../ui/sync/sync.css";
import "../../ui/profile/own-profile.css";
import "../../ui/reading/proposal.css";
import "../../ui/today/status-notice.css";
import "../../ui/marks/marks.css";
import "../../ui/change/steps-list.css";
import "../../ui/change/total-now.css";
import "../../ui/trend/free-range.css";
import "../../ui/trend/large/large-picture.css";
import "../../ui/trend/large/trend-strip.css";
import "../../ui/trend/picture.css";
import "../../ui/trend/trend-figures.css";
import "../../ui/base.css";
import "./dashboard.css";
import "./navigation.css";
import "./print.css";
