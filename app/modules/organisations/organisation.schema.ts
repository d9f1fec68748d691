import { z } from "zod";
import { organisationTypes, registerKinds } from "./organisation";
import { isRegisterNumber, normaliseRegisterNumber } from "./register-number";

const line = (max: number) => z.string().trim().max(max, "too-long").default("");
const codes = (max: number) => z.array(z.string().max(40)).max(max, "too-many").default([]);

/** What an organisation says of itself. */
export const organisationSchema = z
  .object({
    type: z.enum(organisationTypes, "choose-one"),
    name: z.string("required").trim().min(3, "name-too-short").max(200, "too-long"),
    nameEnglish: line(200),
    registerKind: z.enum(registerKinds, "choose-one"),
    registerNumber: z.string("required").trim().min(1, "required").max(60, "too-long"),
    street: line(200),
    postcode: line(20),
    town: z.string("required").trim().min(2, "required").max(100, "too-long"),
    country: z.string("choose-one").regex(/^[A-Z]{2}$/, "choose-one"),
    website: z
      .string()
      .trim()
      .max(300, "too-long")
      .transform((address) =>
        address && !/^https?:\/\//i.test(address) ? `https://${address}` : address,
      )
      .pipe(
        z.union(
          [z.literal(""), z.url({ protocol: /^https?$/, hostname: z.regexes.domain })],
          "website-invalid",
        ),
      )
      .default(""),
    languages: codes(30).pipe(
      z.array(z.string().regex(/^[a-z]{2}$/)).min(1, "choose-at-least-one"),
    ),
    fields: codes(30).pipe(z.array(z.string()).min(1, "choose-at-least-one")),
    seeks: line(1000),
    offers: line(1000),
  })
  .transform((input) => ({
    ...input,
    registerNumber: normaliseRegisterNumber(input.registerKind, input.registerNumber),
  }))
  .superRefine((input, context) => {
    if (isRegisterNumber(input.registerKind, input.registerNumber)) return;
    context.addIssue({
      code: "custom",
      path: ["registerNumber"],
      message: `register-number-${input.registerKind}`,
    });
  });

export type OrganisationInput = z.output<typeof organisationSchema>;
