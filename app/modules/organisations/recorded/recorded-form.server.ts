import { parseForm, refusal } from "~/platform/http/form.server";
import type { FormReply } from "~/shared/form-reply";
import type { Actor } from "../../accounts/actor";
import { invite } from "../invitations/invite.server";
import { resendInvitation, revokeInvitation } from "../invitations/manage-invitation.server";
import { changeRecorded } from "./record-organisation.server";
import { claimSchema, recordedSchema } from "./recorded.schema";

type Answer = { ok: true; notice: "saved" | "invited" } | { ok: false; reply: FormReply };

/** Does what a form on the page of a recorded organisation asks for. */
export async function recordedFromForm(actor: Actor, id: number, form: FormData): Promise<Answer> {
  const invitation = { organisationId: id, invitationId: String(form.get("invitation") ?? "") };
  const told = (
    result: { ok: true } | { ok: false; refusal: string },
    notice: "saved" | "invited",
    field?: string,
  ): Answer =>
    result.ok ? { ok: true, notice } : { ok: false, reply: refusal(form, result.refusal, field) };
  switch (form.get("intent")) {
    case "claim": {
      const parsed = parseForm(form, claimSchema);
      if (!parsed.ok) return parsed;
      return told(await invite(actor, id, { ...parsed.value, role: "owner" }), "invited", "email");
    }
    case "resend":
      return told(await resendInvitation(actor, invitation), "invited");
    case "revoke":
      return told(await revokeInvitation(actor, invitation), "saved");
    default: {
      const parsed = parseForm(form, recordedSchema);
      if (!parsed.ok) return parsed;
      const version = Number(form.get("version")) || 0;
      return told(await changeRecorded(actor, { id, version }, parsed.value), "saved");
    }
  }
}
