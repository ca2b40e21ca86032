/*
 * Every style sheet of the dashboard, whose views bring their own only when they are opened: here
 * they stand before those of the page, which have the last word, above all on paper.
 */
import "../../ui/coach.css";
import "../../ui/use-work.css";
import "../../ui/sample-banner.css";
import "../../ui/typed-day-form.css";
import "../../ui/confirm.css";
import "../../ui/day-table.css";
import "../../ui/chart/chart.css";
import "../../ui/kinds-choice.css";
import "../../ui/outcomes.css";
import "../../ui/range-choice.css";
import "../../ui/week-entry.css";
import "../../ui/switch.css";
import "../../ui/own-profile.css";
import "../../ui/proposal.css";
import "../../ui/standing-notice.css";
import "../../ui/marks.css";
import "../../ui/moves-list.css";
import "../../ui/total-now.css";
import "../../ui/picture.css";
import "../../ui/trend-figures.css";
import "../../ui/base.css";
import "./dashboard.css";
import "./print.css";
