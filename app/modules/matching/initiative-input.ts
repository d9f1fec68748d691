import { z } from "zod";
import { isDay } from "~/shared/dates";
import type { InitiativeProfile } from "./engine/profile";

const day = z.string().refine(isDay, "expected a day as yyyy-mm-dd");
const codes = z.array(z.string().min(1));

/** An initiative as the command and the API accept it. */
export const initiativeInput = z.object({
  title: z.string("is required as a text").trim().min(1, "must not be empty").max(500),
  text: z.string("is required as a text").trim().min(1, "must not be empty").max(50_000),
  language: z.enum(["pl", "en"]).optional(),
  organisationType: z.string().optional(),
  fields: codes.optional(),
  goals: codes.optional(),
  partnerTypes: codes.optional(),
  languages: codes.optional(),
  fundingProgramme: z.string().optional(),
  startsOn: day.optional(),
  endsOn: day.optional(),
}) satisfies z.ZodType<InitiativeProfile>;
