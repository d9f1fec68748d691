import { z } from "zod";
import { email } from "../../accounts/account.schema";
import { organisationTypes } from "../organisation";

const line = (max: number) => z.string().trim().max(max, "too-long").default("");

/** What staff record of an organisation that has no account, and whom they know there. */
export const recordedSchema = z.object({
  type: z.enum(organisationTypes, "choose-one"),
  name: z.string("required").trim().min(3, "name-too-short").max(200, "too-long"),
  nameEnglish: line(200),
  town: z.string("required").trim().min(2, "required").max(100, "too-long"),
  country: z.string("choose-one").regex(/^[A-Z]{2}$/, "choose-one"),
  website: z
    .union(
      [z.literal(""), z.url({ protocol: /^https?$/, hostname: z.regexes.domain })],
      "website-invalid",
    )
    .default(""),
  fields: z.array(z.string().max(40)).max(30, "too-many").default([]),
  contactName: line(100),
  contactEmail: z.union([z.literal(""), email], "email-invalid").default(""),
  contactPhone: line(40),
  contactNote: line(500),
});

export type RecordedInput = z.output<typeof recordedSchema>;

/** Whom to invite to claim the organisation. */
export const claimSchema = z.object({ email, language: z.enum(["pl", "en"], "choose-one") });
