import { createElement, type Element, useEffect } from "react";
import { MIDDLE, type Point } from "../../site/model/fields/index.ts";
import type { Language } from "../../site/model/language.ts";
import { phrase } from "../phrase.ts";

interface ControlProps {
  readonly value?: Point | { toJS(): Point };
  readonly onChange: (value: Point | null) => void;
  readonly forID: string;
  /** The whole entry; the shared fields stand in `data`. */
  readonly getEntry: () => { getIn(path: readonly string[]): unknown };
  readonly getAsset: (address: string) => { toString(): string } | undefined;
  readonly isDisabled?: boolean;
  /** Decap asks what it was given here how to go on. */
  readonly ref?: (control: { shouldComponentUpdate(): boolean } | null) => void;
}

/** A field in which one points at the place in the cover that must not be cut off: by hand, or in percent. */
export const pointControl =
  (language: Language) =>
  ({ value, onChange, forID, getEntry, getAsset, isDisabled, ref }: ControlProps): Element => {
    // The picture beside it may be another one now.
    useEffect(() => ref?.({ shouldComponentUpdate: () => true }), [ref]);
    const image = getEntry().getIn(["data", "cover", "image"]);
    if (typeof image !== "string" || !image)
      return createElement(
        "p",
        { id: forID, className: "point-control" },
        phrase(language, "samskab.point.none"),
      );

    const { x, y } = value === undefined || value === null ? MIDDLE : "toJS" in value ? value.toJS() : value;
    const src = String(getAsset(image) ?? "");
    const objectPosition = `${x}% ${y}%`;
    const pointAt = ({ currentTarget, clientX, clientY }: PointerEvent & { currentTarget: HTMLElement }) => {
      const { left, top, width, height } = currentTarget.getBoundingClientRect();
      onChange({ x: percent((clientX - left) / width), y: percent((clientY - top) / height) });
    };
    const slider = (axis: keyof Point, share: number) =>
      createElement(
        "label",
        {},
        `${phrase(language, `samskab.point.${axis}`)}: ${share} %`,
        createElement("input", {
          type: "range",
          min: 0,
          max: 100,
          step: 5,
          value: share,
          disabled: isDisabled,
          ...(axis === "x" && { id: forID }),
          onChange: ({ target }: { target: HTMLInputElement }) =>
            onChange({ x, y, [axis]: Number(target.value) }),
        }),
      );
    return createElement(
      "div",
      { className: "point-control" },
      createElement(
        "div",
        // People without a mouse use the sliders.
        { className: "point-control__picture", onClick: isDisabled ? undefined : pointAt },
        createElement("img", { src, alt: "" }),
        createElement("span", { className: "point-control__mark", style: { left: `${x}%`, top: `${y}%` } }),
      ),
      createElement(
        "figure",
        {},
        createElement("img", { src, alt: "", style: { objectPosition } }),
        createElement("figcaption", {}, phrase(language, "samskab.point.card")),
      ),
      slider("x", x),
      slider("y", y),
      createElement(
        "button",
        { type: "button", onClick: () => onChange(null), disabled: isDisabled || value === undefined },
        phrase(language, "samskab.point.middle"),
      ),
    );
  };

const percent = (share: number): number => Math.round(Math.min(1, Math.max(0, share)) * 100);
