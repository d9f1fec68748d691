import { formId, parseForm, refusal } from "~/platform/http/form.server";
import type { FormReply } from "~/shared/form-reply";
import type { Actor } from "../../accounts/actor";
import { invitationSchema } from "../invitations/invitation.schema";
import { invite } from "../invitations/invite.server";
import { resendInvitation, revokeInvitation } from "../invitations/manage-invitation.server";
import { admit, refuseRequest } from "../joining/answer-request.server";
import { refusalReason } from "../joining/join-request.schema";
import { changeMemberRole } from "./change-member-role.server";
import { endMembership, leaveOrganisation } from "./end-membership.server";
import { handOver } from "./hand-over.server";
import { membershipRole } from "./member.schema";

/** What the page of an organisation's people tells after a form was taken. */
export type PeopleNotice =
  | ("role" | "handed-over" | "removed" | "left")
  | ("invited" | "resent" | "revoked")
  | ("admitted" | "refused");

type Answer =
  | { ok: true; notice: PeopleNotice }
  | { ok: false; refusal: "not-found" }
  | { ok: false; refusal?: undefined; status: 409 | 422; reply: FormReply };

/** Does what a form on the page of an organisation's people asks for. */
export async function peopleFromForm(
  actor: Actor,
  organisationId: number,
  form: FormData,
): Promise<Answer> {
  const userId = String(form.get("person") ?? "");
  const target = { organisationId, userId };
  const invitation = { organisationId, invitationId: String(form.get("invitation") ?? "") };
  const request = { organisationId, requestId: formId(form, "request") };
  const mend = (code: string, field?: string): Answer => ({
    ok: false,
    status: 422,
    reply: refusal(form, code, field),
  });
  const told = (
    result: { ok: true } | { ok: false; refusal: string },
    notice: PeopleNotice,
    field?: string,
  ): Answer => {
    if (result.ok) return { ok: true, notice };
    if (result.refusal === "not-found") return { ok: false, refusal: "not-found" };
    const reply = refusal(form, result.refusal, field);
    return { ok: false, status: field ? 422 : 409, reply };
  };
  switch (form.get("intent")) {
    case "role": {
      const field = `role-${userId}`;
      const role = membershipRole.safeParse(form.get(field));
      if (!role.success) return mend("choose-one", field);
      return told(await changeMemberRole(actor, target, role.data), "role");
    }
    case "hand-over":
      return told(await handOver(actor, target), "handed-over");
    case "remove":
      return told(await endMembership(actor, target), "removed");
    case "leave":
      return told(await leaveOrganisation(actor, organisationId), "left");
    case "invite": {
      const parsed = parseForm(form, invitationSchema);
      if (!parsed.ok) return { ok: false, status: 422, reply: parsed.reply };
      return told(await invite(actor, organisationId, parsed.value), "invited", "email");
    }
    case "admit": {
      const field = `role-${request.requestId}`;
      const role = membershipRole.safeParse(form.get(field));
      if (!role.success) return mend("choose-one", field);
      return told(await admit(actor, request, role.data), "admitted");
    }
    case "refuse": {
      const field = `reason-${request.requestId}`;
      const reason = refusalReason.safeParse(form.get(field));
      if (!reason.success) return mend(reason.error.issues[0]?.message ?? "required", field);
      return told(await refuseRequest(actor, request, reason.data), "refused");
    }
    case "resend":
      return told(await resendInvitation(actor, invitation), "resent");
    case "revoke":
      return told(await revokeInvitation(actor, invitation), "revoked");
    default:
      return mend("choose-one");
  }
}
