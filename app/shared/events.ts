/** What changed about how a person signs in. */
export type SecurityChange =
  | "app-added"
  | "app-removed"
  | "passkey-added"
  | "passkey-removed"
  | "codes-made"
  | "code-used"
  | "factors-removed";

/** What happened, told to whoever wants to know after the change is committed. Ids only, never content. */
export type DomainEvent =
  | { type: "account.registered"; userId: string; tokenId: string }
  | { type: "account.registered-again"; userId: string }
  | { type: "account.reset-requested"; userId: string; tokenId: string }
  | { type: "account.password-changed"; userId: string }
  | { type: "account.new-device"; userId: string; deviceId: string }
  | { type: "account.security-changed"; userId: string; change: SecurityChange }
  | { type: "account.email-change-asked"; changeId: string }
  | { type: "account.email-changed"; changeId: string }
  | { type: "account.role-changed"; userId: string }
  | { type: "account.blocked"; userId: string }
  | { type: "account.unblocked"; userId: string }
  | { type: "account.unused"; userId: string }
  | { type: "organisation.created"; organisationId: number }
  | { type: "organisation.verified"; organisationId: number }
  | { type: "organisation.refused"; organisationId: number }
  | { type: "invitation.sent"; invitationId: string }
  | { type: "membership.requested"; requestId: number }
  | { type: "membership.answered"; requestId: number }
  | { type: "membership.changed"; eventId: number }
  | { type: "initiative.submitted"; initiativeId: number }
  | { type: "initiative.published"; initiativeId: number }
  | { type: "initiative.returned"; initiativeId: number }
  | { type: "initiative.rejected"; initiativeId: number }
  | { type: "introduction.sent"; introductionId: number }
  | { type: "introduction.accepted"; introductionId: number }
  | { type: "introduction.declined"; introductionId: number }
  | { type: "introduction.asked"; introductionId: number; messageId: number }
  | { type: "introduction.expired"; introductionId: number }
  | { type: "message.posted"; messageId: number }
  | { type: "cooperation.outcome-recorded"; cooperationId: number }
  | {
      type: "agreement.reminder-due";
      agreementId: number;
      kind: "notice_window_opens" | "last_day_for_notice" | "expires";
      eventOn: string;
    }
  | { type: "promise.overdue"; promiseId: number }
  | { type: "search.found"; searchId: number; after: string; until: string }
  | { type: "city.merged"; fromId: number; intoId: number };
