import type { Actor } from "~/modules/accounts/actor";
import { loadActor } from "~/modules/accounts/current-actor.server";
import type { MembershipRole, Role } from "~/platform/db/generated/enums";
import { anOrganisation } from "./organisation";
import { aUser } from "./user";

/** A person who acts, as the application sees them. */
export async function anActor(given: { role?: Role } = {}): Promise<Actor> {
  const user = await aUser(given);
  return (await loadActor(user.id))!;
}

/** Somebody with a role in an organisation of their own. */
export async function aMember(role: MembershipRole = "owner") {
  const user = await aUser();
  const organisation = await anOrganisation({ members: [{ userId: user.id, role }] });
  return { actor: (await loadActor(user.id))!, organisation };
}
