import { typeset } from "~/shared/typeset";
import type { recorded as pl } from "../pl/recorded";

export const recorded: typeof pl = typeset({
  title: "Organisations without an account",
  lead: "Organisations that the office recorded because they have no account. They are in the directory; once an organisation claims its profile, it looks after it itself.",
  none: "There are no organisations without an account",
  noneHint:
    "Record an organisation that works with others abroad but has no account on the forum yet.",
  list: "Recorded by the office",
  add: "Record an organisation",
  newTitle: "Record an organisation",
  newLead: "The profile is visible at once, as recorded by the office.",
  save: "Save the record",
  saved: "Record saved.",
  contact: "Contact",
  contactLead:
    "Only the office’s staff see it. When the organisation claims its profile, the contact is deleted.",
  contactName: "Name of the person",
  contactEmail: "E-mail address of the contact",
  contactPhone: "Telephone",
  contactNote: "Note",
  claim: "Claiming the profile",
  claimLead:
    "Whoever accepts the invitation becomes the owner and can invite others. Invite only somebody who certainly works for this organisation.",
  email: "E-mail address",
  language: "Language of the mail",
  send: "Send an invitation to claim it",
  invited: "Invitation sent. It works for 14 days.",
  isInvited: "invited",
  change: "What is known of the organisation",
});
