import type { Column } from "../column";

/** The years the register speaks of. */
export const yearRange = { min: 1000, max: 2200 } as const;

/** The record's own name, for files and addresses; made up by the register when left empty. */
export const key: Column = { name: "key", type: "text", max: 120, format: "key", fixed: true };

export const city: Column = {
  name: "city",
  type: "record",
  table: "city",
  required: true,
  fixed: true,
};

/** What a record rests on, and the year it describes. */
export const origin: readonly Column[] = [
  { name: "source", type: "text", max: 300 },
  { name: "asOf", type: "integer", ...yearRange, required: true },
];
