import { refused } from "~/shared/result";
import { type NewAccount, registerProven } from "../../accounts/register-account.server";
import { invitedAddress } from "./invitations.queries.server";

/**
 * Makes an account by an invitation and signs its owner in. The invitation's link was sent to that address and to
 * no other, so the address needs no further proof. @returns the Set-Cookie header
 */
export async function registerByInvitation(
  token: string,
  account: NewAccount,
  clientAddress: string,
) {
  if ((await invitedAddress(token)) !== account.email) return refused("invitation-over");
  return registerProven(account, clientAddress);
}
