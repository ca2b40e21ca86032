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
  said: string;
  /**
   * Begins at once, so that a browser's prompt is still part of the click; a second click while it
   * is busy does nothing.
   *
   * @param work what is stored when it resolves; what it throws is told
   */
  run: <Result>(work: () => Promise<Result>, words?: Words<Result>) => void;
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
  const [isBusy, setBusy] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const [said, say] = useState("");
  const end = (words: string, isFailure: boolean) => {
    isRunning.current = false;
    setBusy(false);
    setFailed(isFailure);
    say(words);
  };
  const run: Work["run"] = (work, { done, failed } = {}) => {
    if (isRunning.current) return;
    isRunning.current = true;
    setBusy(true);
    say("");
    work().then(
      (result) => end(done?.(result) ?? "", false),
      (error: unknown) => end(errorWords(error, failed), true),
    );
  };
  return { isBusy, hasFailed, said, run, clear: () => say("") };
}

/** Says how a piece of work goes, where it was asked for. */
export function WorkNote({ work: { isBusy, hasFailed, said } }: { work: Work }) {
  return (
    <span role="status" class="work-note" data-busy={isBusy} data-failed={!isBusy && hasFailed}>
      {isBusy ? t("workBusy") : said}
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
