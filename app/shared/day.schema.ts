import { z } from "zod";
import { isDay } from "./dates";

/** A day that a form must name, as yyyy-mm-dd. */
export const day = z.string("date-invalid").trim().refine(isDay, "date-invalid");

/** A day that a form may leave empty. */
export const dayOrNone = z
  .string("date-invalid")
  .trim()
  .refine((text) => text === "" || isDay(text), "date-invalid")
  .default("");
