import { useRef, useState } from "preact/hooks";
import { CARD_PX, type Column, type Fit, type Shape } from "../../domain/panel/panel-shape";
import { type Placement, withCardIn, withSide } from "../../domain/panel/placement";
import { useWork } from "../controls/use-work";
import { PanelCard } from "./panel-card";
import { PanelFoot } from "./panel-foot";
import type { Shown } from "./panel-parts";
import { PanelPill } from "./panel-pill";
import { PanelRail } from "./panel-rail";

export type PanelProps = Omit<Shown, "onOpen" | "onFold" | "onCorner" | "work"> & {
  /** The shape of the room there is, and where a foot stands. */
  fit: Fit;
  column: Column;
  /** Hands over the pill's element, and the foot's; null when there is none. */
  onPill: (pill: HTMLElement | null) => void;
  onFoot: (foot: HTMLElement | null) => void;
  /** Fails where the wish could not be stored. */
  onPlace: (placement: Placement) => Promise<unknown>;
};

/** The trend on the SSI page, in the shape of the room there is unless the member wants another. */
export function Panel({ fit, column, onPill, onFoot, onPlace, ...rest }: PanelProps) {
  const { placement } = rest.data;
  const work = useWork();
  const foot = useRef<HTMLElement>(null);
  // The card over the page has given way; for this visit, since the member wants it here.
  const [isAside, setAside] = useState(false);
  // What was pressed gives way to another shape: the keyboard goes on there.
  const [focused, setFocused] = useState<Shape>();

  const cramped = fit.shape === "card" ? undefined : fit.shape;
  const isWanted = cramped !== undefined && placement.openIn.includes(cramped);
  const isOver = isWanted && !placement.isFolded && !isAside;
  const shape = placement.isFolded ? "pill" : isOver ? "card" : fit.shape;

  const savePlacement = (wanted: Placement, next?: Shape) => {
    setFocused(next);
    work.runNewest(() => onPlace(wanted));
  };
  const openCard = () => {
    setAside(false);
    const wanted = { ...placement, isFolded: false };
    savePlacement(cramped ? withCardIn(wanted, cramped, true) : wanted, "card");
  };
  const unfold = () => {
    if (fit.shape === "pill" || isWanted) openCard();
    else if (placement.isFolded) savePlacement({ ...placement, isFolded: false }, fit.shape);
    else foot.current?.focus();
  };
  const fold = () => {
    const wanted = isOver
      ? withCardIn(placement, cramped, false)
      : { ...placement, isFolded: true };
    savePlacement(wanted, isOver && cramped === "rail" ? "rail" : "pill");
  };
  /** @param byHand the keyboard was on the card, so it must go on somewhere */
  const stepAside = (byHand: boolean) => {
    const next = cramped === "rail" ? "rail" : "pill";
    setFocused(byHand ? next : undefined);
    setAside(true);
  };
  const shown: Shown = {
    ...rest,
    work,
    onOpen: openCard,
    onFold: fold,
    onCorner: (corner) => savePlacement({ ...placement, corner }),
  };
  const corner = isOver ? placement.corner : withSide(placement.corner, fit.side);
  return (
    <>
      {shape === "card" && (
        <PanelCard
          {...shown}
          corner={corner}
          width={isOver ? CARD_PX : fit.width}
          takesFocus={focused === "card"}
          onAside={isOver ? stepAside : undefined}
        />
      )}
      {shape === "rail" && (
        <PanelRail {...shown} corner={corner} width={fit.width} takesFocus={focused === "rail"} />
      )}
      {shape === "foot" && (
        <PanelFoot
          {...shown}
          column={column}
          onFoot={onFoot}
          section={foot}
          takesFocus={focused === "foot"}
        />
      )}
      {(shape === "pill" || shape === "foot") && (
        <PanelPill
          data={rest.data}
          onPill={onPill}
          work={work}
          corner={placement.corner}
          onOpen={unfold}
          takesFocus={focused === "pill"}
        />
      )}
    </>
  );
}
