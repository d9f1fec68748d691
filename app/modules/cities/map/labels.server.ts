import type { Label, LabelAnchor } from "./map-picture";

type Point = { x: number; y: number };

/** A rectangle from its left top to its right bottom corner. */
export type Box = { x0: number; y0: number; x1: number; y1: number };

/** The share of the font size that one character of Source Sans takes on average, rounded up. */
const characterWidth = 0.5;

/** The baseline hangs this share of the font size below the middle of a line. */
const baseline = 0.34;

type Side = { anchor: LabelAnchor; dx: number; dy: number };

const sides: Side[] = [
  { anchor: "start", dx: 1, dy: 0 },
  { anchor: "end", dx: -1, dy: 0 },
  { anchor: "start", dx: 0.8, dy: -0.8 },
  { anchor: "start", dx: 0.8, dy: 0.8 },
  { anchor: "end", dx: -0.8, dy: -0.8 },
  { anchor: "end", dx: -0.8, dy: 0.8 },
  { anchor: "middle", dx: 0, dy: -1.55 },
  { anchor: "middle", dx: 0, dy: 1.55 },
];

/** The rectangle that a label takes. */
export function labelBox(label: Omit<Label, "showLabel">, text: string, fontSize: number): Box {
  const width = text.length * characterWidth * fontSize;
  const left = { start: 0, middle: width / 2, end: width }[label.labelAnchor];
  const middle = label.labelY - baseline * fontSize;
  return {
    x0: label.labelX - left,
    y0: middle - 0.56 * fontSize,
    x1: label.labelX - left + width,
    y1: middle + 0.56 * fontSize,
  };
}

/** Whether two rectangles share some room. */
export const overlap = (a: Box, b: Box) => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

type Task = { point: Point; text: string };

type Line = { from: Point; to: Point };

type Room = {
  frame: Box;
  taken: Box[];
  lines: Line[];
  fontSize: number;
  /** Distances from the point to try, nearest first. */
  gaps: number[];
};

const rounds = 12;

/**
 * Finds room for names beside their points, preferring sides that few lines cross. The most crowded
 * point chooses first; whoever finds no room chooses first in the next round; the best round counts.
 * Answers in the order asked; a name without room keeps a place for hovering.
 */
export function placeLabels(tasks: Task[], room: Room): Label[] {
  const crowd = (task: Task) =>
    tasks.filter(({ point }) => distance(point, task.point) < 6 * room.fontSize).length;
  let order = [...tasks].sort((a, b) => crowd(b) - crowd(a));
  let best = placeInOrder(order, room);
  for (let round = 1; round < rounds && best.placed < tasks.length; round++) {
    const attempt = placeInOrder(order, room);
    if (attempt.placed > best.placed) best = attempt;
    const isShown = (task: Task) => attempt.labels.get(task)?.showLabel === true;
    order = [...order.filter((task) => !isShown(task)), ...order.filter(isShown)];
  }
  return tasks.map((task) => best.labels.get(task)!);
}

function placeInOrder(order: Task[], { frame, taken, lines, fontSize, gaps }: Room) {
  const dots = order.map(({ point }) => around(point, 7));
  const full = [...taken, ...dots];
  const labels = new Map<Task, Label>();
  let placed = 0;

  for (const task of order) {
    const candidates = gaps.flatMap((gap, step) =>
      sides.map((side, rank) => {
        const label = beside(task.point, side, { fontSize, gap });
        const box = labelBox(label, task.text, fontSize);
        const crossings = lines.filter((line) => crosses(line, box)).length;
        return { label, box, cost: rank + 3 * crossings + 3 * step };
      }),
    );
    const inside = candidates.filter(({ box }) => within(frame, box));
    const free = inside
      .filter(({ box }) => !full.some((other) => overlap(other, box)))
      .sort((a, b) => a.cost - b.cost)[0];
    if (free) {
      full.push(free.box);
      placed++;
    }
    const { label } = free ?? inside[0] ?? candidates[0]!;
    labels.set(task, { ...label, showLabel: free !== undefined });
  }
  return { labels, placed };
}

function beside(point: Point, side: Side, { fontSize, gap }: { fontSize: number; gap: number }) {
  return {
    labelX: round(point.x + side.dx * gap),
    labelY: round(point.y + side.dy * gap + baseline * fontSize),
    labelAnchor: side.anchor,
  };
}

/** Whether a straight line passes through the rectangle. */
function crosses({ from, to }: Line, box: Box): boolean {
  const steps = 24;
  for (let step = 0; step <= steps; step++) {
    const x = from.x + ((to.x - from.x) * step) / steps;
    const y = from.y + ((to.y - from.y) * step) / steps;
    if (x > box.x0 && x < box.x1 && y > box.y0 && y < box.y1) return true;
  }
  return false;
}

/** The square around a point. */
export const around = ({ x, y }: Point, reach: number): Box => ({
  x0: x - reach,
  y0: y - reach,
  x1: x + reach,
  y1: y + reach,
});

const within = (frame: Box, box: Box) =>
  box.x0 >= frame.x0 && box.y0 >= frame.y0 && box.x1 <= frame.x1 && box.y1 <= frame.y1;

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

/** One decimal is finer than any screen shows. */
export const round = (value: number) => Math.round(value * 10) / 10;
