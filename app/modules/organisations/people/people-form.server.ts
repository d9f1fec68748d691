import type { Actor } from "../../accounts/actor";
import { changeMemberRole } from "./change-member-role.server";
import { endMembership, leaveOrganisation } from "./end-membership.server";
import { handOver } from "./hand-over.server";
import { membershipRole } from "./member.schema";

/** What the page of an organisation's people tells after a form was taken. */
export type PeopleNotice = "role" | "handed-over" | "removed" | "left";

type Answer = { ok: true; notice: PeopleNotice } | { ok: false; refusal: string; field?: string };

/** Does what a form on the page of an organisation's people asks for; null when it asks for nothing known. */
export async function peopleFromForm(
  actor: Actor,
  organisationId: number,
  form: FormData,
): Promise<Answer | null> {
  const userId = String(form.get("person") ?? "");
  const target = { organisationId, userId };
  const told = (result: { ok: true } | { ok: false; refusal: string }, notice: PeopleNotice) =>
    result.ok ? { ok: true as const, notice } : result;
  switch (form.get("intent")) {
    case "role": {
      const field = `role-${userId}`;
      const role = membershipRole.safeParse(form.get(field));
      if (!role.success) return { ok: false, refusal: "choose-one", field };
      return told(await changeMemberRole(actor, target, role.data), "role");
    }
    case "hand-over":
      return told(await handOver(actor, target), "handed-over");
    case "remove":
      return told(await endMembership(actor, target), "removed");
    case "leave":
      return told(await leaveOrganisation(actor, organisationId), "left");
    default:
      return null;
  }
}
