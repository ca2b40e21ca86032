import { t } from "../../i18n/t";

/** A post's picture in the two forms that feeds show whole, in pixels. */
export const CARD_SIZES = {
  post: { width: 1200, height: 627 },
  square: { width: 1080, height: 1080 },
} as const;
export type CardForm = keyof typeof CARD_SIZES;
export const CARD_FORMS = Object.keys(CARD_SIZES) as CardForm[];

/** What may stand on the card; what is left out is in none of its files. */
export const PARTS = ["numbers", "ranks", "averages", "caution"] as const;
export type Part = (typeof PARTS)[number];

export type ShareOptions = {
  form: CardForm;
  title: string;
  parts: Record<Part, boolean>;
};

/** Everything but the ranks. */
export const FIRST_PARTS: ShareOptions["parts"] = {
  numbers: true,
  ranks: false,
  averages: true,
  caution: true,
};

export const partWords = (part: Part): string =>
  ({
    numbers: t("shareNumbers"),
    ranks: t("shareRanks"),
    averages: t("shareAverages"),
    caution: t("shareCaution"),
  })[part];

export const formWords = (form: CardForm): string =>
  ({ post: t("sharePost"), square: t("shareSquare") })[form];
