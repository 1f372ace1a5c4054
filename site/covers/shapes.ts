/** A number as SVG writes it, to a tenth: `12.345` → `12.3`. */
export const n = (value: number): string => String(Math.round(value * 10) / 10);

/** A point, `[x, y]`; y grows downwards. */
export type Point = readonly [x: number, y: number];

/** The point at an angle (degrees, clockwise from the right) and a distance from the middle. */
export const polar = (angle: number, distance: number): Point => [
  Math.cos((angle * Math.PI) / 180) * distance,
  Math.sin((angle * Math.PI) / 180) * distance,
];

export const disc = (x: number, y: number, r: number, ink: string): string =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${ink}"/>`;

export const bar = (x: number, y: number, width: number, height: number, ink: string): string =>
  `<path fill="${ink}" d="M${n(x)} ${n(y)}h${n(width)}v${n(height)}h${n(-width)}z"/>`;

export const fill = (d: string, ink: string): string => `<path fill="${ink}" d="${d}"/>`;

export const polygon = (points: readonly Point[], ink: string): string =>
  fill(`M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join("L")}z`, ink);

/** A line of a width, its ends cut straight. */
export const stroke = (d: string, ink: string, width: number): string =>
  `<path fill="none" stroke="${ink}" stroke-width="${n(width)}" d="${d}"/>`;

/** Round dots in one path. */
export const dots = (points: readonly Point[], r: number, ink: string): string =>
  points.length === 0
    ? ""
    : `<path fill="none" stroke="${ink}" stroke-width="${n(r * 2)}" stroke-linecap="round" d="${points.map(([x, y]) => `M${n(x)} ${n(y)}h0`).join("")}"/>`;

/** A disc to lay over others. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** What two discs share; nothing where they do not meet. */
export function lens(one: Disc, two: Disc, ink: string): string {
  const [dx, dy] = [two.x - one.x, two.y - one.y];
  const distance = Math.hypot(dx, dy);
  if (distance >= one.r + two.r || distance <= Math.abs(one.r - two.r)) return "";
  const along = (one.r ** 2 - two.r ** 2 + distance ** 2) / (2 * distance);
  const across = Math.sqrt(one.r ** 2 - along ** 2);
  const [ux, uy] = [dx / distance, dy / distance];
  const corner = (side: number): string =>
    `${n(one.x + along * ux - side * across * uy)} ${n(one.y + along * uy + side * across * ux)}`;
  const arc = (r: number, large: boolean, to: string): string =>
    `A${n(r)} ${n(r)} 0 ${large ? 1 : 0} 1 ${to}`;
  return fill(
    `M${corner(-1)}${arc(one.r, along < 0, corner(1))}${arc(two.r, along > distance, corner(-1))}z`,
    ink,
  );
}

interface Placement {
  readonly x?: number;
  readonly y?: number;
  /** Degrees, clockwise. */
  readonly turn?: number;
  readonly scale?: number;
  readonly mirrored?: boolean;
}

/** Shapes mirrored, scaled and turned about their own middle, then moved. */
export function placed(
  shapes: string,
  { x = 0, y = 0, turn = 0, scale = 1, mirrored = false }: Placement,
): string {
  const steps = [
    (x || y) && `translate(${n(x)} ${n(y)})`,
    turn && `rotate(${n(turn)})`,
    mirrored ? `scale(${-scale} ${scale})` : scale !== 1 && `scale(${scale})`,
  ].filter(Boolean);
  return steps.length ? `<g transform="${steps.join(" ")}">${shapes}</g>` : shapes;
}

/** The whole numbers from 0 up to a count. */
export const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);
