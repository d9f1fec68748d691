const minute = 60_000;
const day = 24 * 60 * minute;

/** How long an invitation can be taken, in milliseconds. */
export const invitationLifetime = 14 * day;

/** How long after a mail the next one with the same invitation may go out, in milliseconds. */
export const resendPause = minute;

/** At most so many invitations of one organisation wait at a time. */
export const openInvitations = 20;

/** How long one that is over stays on the list, with its address, in milliseconds. */
export const closedInvitationsKept = 30 * day;

export type InvitationState = "open" | "accepted" | "revoked" | "expired";

type Dates = { expiresAt: Date; acceptedAt: Date | null; revokedAt: Date | null };

/** What has become of an invitation. Example: one that ran out yesterday and was taken before is "accepted". */
export function invitationState(
  { expiresAt, acceptedAt, revokedAt }: Dates,
  now: Date,
): InvitationState {
  if (acceptedAt) return "accepted";
  if (revokedAt) return "revoked";
  return expiresAt > now ? "open" : "expired";
}
