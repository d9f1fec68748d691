import { accepted, refused } from "~/shared/result";
import { type NewAccount, registerProven } from "../../accounts/register-account.server";
import { beginSession } from "../../accounts/sign-in.server";
import { invitedAddress } from "./invitations.queries.server";

/**
 * Makes an account by an invitation and signs its owner in. The invitation's link was sent to that address and to
 * no other, so the address needs no further proof. @returns the Set-Cookie headers
 */
export async function registerByInvitation(
  request: Request,
  token: string,
  account: NewAccount,
  clientAddress: string,
) {
  if ((await invitedAddress(token)) !== account.email) return refused("invitation-over");
  const made = await registerProven(account, clientAddress);
  if (!made.ok) return made;
  return accepted(await beginSession(request, made.value, { by: "invitation", clientAddress }));
}
