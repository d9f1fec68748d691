import { z } from "zod";
import { languages } from "~/shared/language";
import { email } from "../../accounts/account.schema";
import { membershipRole } from "../people/member.schema";

/** Whom to invite, as what, and in which language to write. */
export const invitationSchema = z.object({
  email,
  role: membershipRole,
  language: z.enum(languages, "choose-one"),
});

export type InvitationInput = z.output<typeof invitationSchema>;
