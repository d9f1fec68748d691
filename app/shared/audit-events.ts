/** What the log of security and moderation tells of; the words are in `locales`. */
export const auditKinds = [
  "sign-in.succeeded",
  "sign-in.failed",
  "sign-in.limited",
  "account.registered",
  "account.confirmed",
  "account.password-changed",
  "account.email-changed",
  "account.factor-added",
  "account.factor-removed",
  "account.sessions-ended",
  "account.exported",
  "account.erased",
  "person.role-changed",
  "person.blocked",
  "person.unblocked",
  "organisation.member-added",
  "organisation.member-removed",
  "organisation.member-role-changed",
  "organisation.recorded",
  "organisation.verified",
  "organisation.refused",
  "organisation.merged",
  "initiative.published",
  "initiative.returned",
  "initiative.rejected",
  "contacts.exported",
  "weights.switched",
  "settings.changed",
] as const;

export type AuditKind = (typeof auditKinds)[number];

/** Ids and codes, never content: what was typed, mailed or written stays out of the log. */
export type AuditEvent = {
  kind: AuditKind;
  /** Who did it; absent where nobody was signed in. */
  actorId?: string;
  /** On whose behalf. */
  organisationId?: number;
  subject?: `${"user" | "organisation" | "initiative" | "city"}:${string | number}`;
  details?: Record<string, string | number | boolean | null>;
  /** The client's address; only its network is kept. */
  clientAddress?: string;
};
