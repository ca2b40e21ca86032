import type { RefObject } from "preact";
import { t } from "../../i18n/t";
import { useWork, WorkNote } from "../controls/use-work";

export type PictureKind = "copy" | "png" | "svg";

/** Hands a drawing over; fails where the browser does not allow it. */
export type TakePicture = (kind: PictureKind, drawn: SVGSVGElement, name: string) => Promise<void>;

type PictureButtonsProps = {
  drawn: RefObject<SVGSVGElement | null>;
  /** In the names of files. */
  name: string;
  onPicture: TakePicture;
};

const KINDS: readonly PictureKind[] = ["copy", "png", "svg"];

const words = (kind: PictureKind): string =>
  ({ copy: t("pictureCopy"), png: t("picturePng"), svg: t("pictureSvg") })[kind];

/** What takes a drawing away as a picture, and how that goes. */
export function PictureButtons({ drawn, name, onPicture }: PictureButtonsProps) {
  const work = useWork();
  const take = (kind: PictureKind) => {
    const { current } = drawn;
    if (!current) return;
    work.run(() => onPicture(kind, current, name), {
      done: () => (kind === "copy" ? t("pictureCopied") : t("pictureSaved")),
      failed: t("pictureFailed"),
    });
  };
  return (
    <>
      <div class="buttons">
        {KINDS.map((kind) => (
          <button key={kind} type="button" class="button" onClick={() => take(kind)}>
            {words(kind)}
          </button>
        ))}
      </div>
      <WorkNote work={work} />
    </>
  );
}
