import type { ButtonHTMLAttributes, ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import { t } from "../../i18n/t";
import { errorWords } from "./failure-words";
import "./use-work.css";

/** What a click sets going: busy, done or failed, and in words which. */
export type Work = {
  isBusy: boolean;
  hasFailed: boolean;
  /** What came of the last piece of work; empty where what is shown tells it. */
  status: string;
  /**
   * Begins at once, so that a browser's prompt is still part of the click; a second click while it
   * is busy does nothing.
   *
   * @param work what is stored when it resolves; what it throws is told
   */
  run: <Result>(work: () => Promise<Result>, words?: Words<Result>) => void;
  /** The same for wishes of which the newest counts: it begins, whatever is still under way. */
  runNewest: <Result>(work: () => Promise<Result>, words?: Words<Result>) => void;
  /** Takes back what was said, since something else stands there now. */
  clear: () => void;
};

type Words<Result> = {
  /** For its result, where nothing else shows it. */
  done?: (result: Result) => string;
  /** Where it failed for no reason that is known; otherwise the member is asked to try again. */
  failed?: string;
};

/** The one way in which a surface does what may fail. */
export function useWork(): Work {
  const isRunning = useRef(false);
  const turn = useRef(0);
  const [isBusy, setBusy] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const [status, setStatus] = useState("");
  const end = (words: string, isFailure: boolean): void => {
    isRunning.current = false;
    setBusy(false);
    setFailed(isFailure);
    setStatus(words);
  };
  const runNewest: Work["run"] = (work, { done, failed } = {}) => {
    turn.current += 1;
    const mine = turn.current;
    isRunning.current = true;
    setBusy(true);
    setStatus("");
    const endMine: typeof end = (...how) => {
      if (mine === turn.current) end(...how);
    };
    work().then(
      (result) => endMine(done?.(result) ?? "", false),
      (error: unknown) => endMine(errorWords(error, failed), true),
    );
  };
  const run: Work["run"] = (work, words) => {
    if (!isRunning.current) runNewest(work, words);
  };
  return { isBusy, hasFailed, status, run, runNewest, clear: () => setStatus("") };
}

/** Says how a piece of work goes, where it was asked for. */
export function WorkNote({ work: { isBusy, hasFailed, status } }: { work: Work }) {
  return (
    <span role="status" class="work-note" data-busy={isBusy} data-failed={!isBusy && hasFailed}>
      {isBusy ? t("workBusy") : status}
    </span>
  );
}

type WorkButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, "onClick"> & {
  onWork: () => Promise<unknown>;
  /** What is said when it is done, where nothing else shows it. */
  done?: string;
  children: ComponentChildren;
};

/** A button whose work may fail; how it goes stands behind it. */
export function WorkButton({ onWork, done = "", children, ...button }: WorkButtonProps) {
  const work = useWork();
  return (
    <>
      <button
        {...button}
        type="button"
        aria-busy={work.isBusy}
        onClick={() => work.run(onWork, { done: () => done })}
      >
        {children}
      </button>
      <WorkNote work={work} />
    </>
  );
}
