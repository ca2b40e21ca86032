import type { FileReason, Problem } from "../../domain/import/outcome";
import { t } from "../../i18n/t";

/** Why a row is refused, and what would be right. */
export function problemWords({ reason, wanted = "" }: Problem): string {
  return {
    "more-cells": () => t("importRowMoreCells", wanted),
    "cell-too-long": () => t("importRowCellTooLong"),
    missing: () => t("importRowMissing"),
    "not-a-day": () => t("importRowNotADay"),
    "too-early": () => t("importRowTooEarly"),
    "in-the-future": () => t("importRowInTheFuture"),
    "became-a-date": () => t("importRowBecameADate"),
    "lost-decimal-sign": () => t("importRowLostDecimalSign"),
    "other-decimal-sign": () => t("importRowOtherDecimalSign"),
    "not-a-number": () => t("importRowNotANumber"),
    "out-of-range": () => t("importRowOutOfRange", wanted),
    "unknown-value": () => t("importRowUnknownValue"),
    "not-the-sum": () => t("importRowNotTheSum", wanted),
    "four-zeros": () => t("importRowFourZeros"),
    "brand-is-total": () => t("importRowBrandIsTotal"),
    "said-twice": () => t("importRowSaidTwice"),
    "note-too-long": () => t("importRowNoteTooLong"),
    unreadable: () => t("importRowUnreadable"),
    "needs-an-answer": () => t("importRowNeedsAnAnswer"),
  }[reason]();
}

/** Why none of a file is looked at. */
export function fileProblemWords(reason: Exclude<FileReason, "backup">): string {
  return {
    empty: () => t("importFileEmpty"),
    "too-many-rows": () => t("importFileTooManyRows"),
    "too-many-columns": () => t("importFileTooManyColumns"),
    "not-json": () => t("importFileNotJson"),
    "too-deep": () => t("importFileTooDeep"),
    "forbidden-key": () => t("importFileForbidden"),
    "unknown-json": () => t("importFileUnknownJson"),
  }[reason]();
}
