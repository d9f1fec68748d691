import { typeset } from "~/shared/typeset";
import type { organisationPeople as pl } from "../pl/organisation-people";

export const organisationPeople: typeof pl = typeset({
  title: "People",
  lead: "Everybody acts under their own name and with their own password.",
  toPage: "People",
  members: "Who acts for the organisation",
  you: "this is you",
  since: (day: string) => `since ${day}`,
  whatMay: "What an owner, an editor and a viewer may do",
  roleSentences: {
    owner:
      "Does all that an editor does and also invites and removes people, changes their roles, and may hand the organisation over to somebody else.",
    editor:
      "Describes and hands in initiatives, writes in conversations with cities, and changes what the organisation says of itself.",
    viewer:
      "Reads everything that concerns the organisation, drafts and conversations too, but changes nothing.",
  },
  change: (name: string) => `Change: ${name}`,
  role: "Role",
  saveRole: "Save the role",
  handOver: "Hand the organisation over to this person",
  handOverHint: "This person becomes the owner, and you an editor.",
  remove: "Remove from the organisation",
  removeHint: "The person’s account stays, and so does what they wrote for the organisation.",
  leave: "Leaving the organisation",
  leaveLead:
    "You will no longer see the organisation’s drafts and conversations. The way back is an invitation or a request.",
  leaveLast:
    "You are the only owner. Before you leave, give somebody else this role, or hand the organisation over.",
  leaveButton: "Leave the organisation",
  notices: {
    role: "Role changed. The person gets a mail.",
    "handed-over": "The organisation is handed over. The new owner gets a mail.",
    removed: "This person no longer acts for the organisation. They get a mail.",
  },
  log: "Log",
  logLead: "Who changed what, and when. This record cannot be altered; owners can see it.",
  noLog: "Nothing has changed here yet.",
  at: "When",
  what: "What happened",
  gone: "(account erased)",
  events: {
    "role-changed": (by: string, person: string, former: string, role: string) =>
      `${by} changed a role: ${person}, ${former} → ${role}`,
    "handed-over": (by: string, person: string) =>
      `${by} handed the organisation over to ${person}`,
    removed: (by: string, person: string) => `${by} removed ${person}`,
    left: (by: string) => `${by} left`,
  },
});
