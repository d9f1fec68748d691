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
    admitted: "The person is in. They get a mail.",
    refused: "Request refused. The person gets a mail with the reason.",
    invited: "Invitation sent.",
    resent: "Invitation sent again. It works for 14 days from now.",
    revoked: "Invitation taken back. The link in the mail does not work any more.",
    role: "Role changed. The person gets a mail.",
    "handed-over": "The organisation is handed over. The new owner gets a mail.",
    removed: "This person no longer acts for the organisation. They get a mail.",
  },
  requests: {
    title: "Requests to join",
    lead: "Make sure that you know the person before you accept them. A request without an answer lapses after 30 days.",
    asked: (moment: string) => `asked on ${moment}`,
    ownDomain: "address in the organisation’s domain",
    role: "Accept as",
    admit: "Accept",
    reason: "Why it is refused",
    reasonHint: "This person will read it.",
    refuse: "Refuse",
    answer: (name: string) => `Answer: ${name}`,
  },
  join: {
    title: "Join the organisation",
    lead: (organisation: string) => `Ask to act for this organisation: ${organisation}.`,
    toPage: "Join the organisation",
    message: "Who you are in this organisation",
    messageHint: "Those who manage it will read this. They will also see your name and address.",
    send: "Send the request",
    waitingTitle: "Your request is waiting for an answer",
    waiting: (day: string) =>
      `It was sent on ${day}. You will get the answer by mail. If nobody answers within 30 days, the request lapses.`,
    withdraw: "Take the request back",
  },
  invitations: {
    title: "Invitations",
    lead: "An invitation comes by mail and works for 14 days. Whoever accepts it makes an account of their own or joins with the one they have.",
    email: "E-mail address",
    role: "Role",
    language: "Language of the mail",
    send: "Send the invitation",
    sent: "Invitations sent",
    until: (moment: string) => `works until ${moment}`,
    states: {
      open: "waiting",
      accepted: "accepted",
      revoked: "taken back",
      expired: "expired",
    },
    resend: "Send again",
    revoke: "Take back",
    about: (email: string) => `invitation of ${email}`,
  },
  invitation: {
    title: (organisation: string) => `Invitation: ${organisation}`,
    lead: (by: string) => `Invited by ${by}.`,
    description: "An invitation to act for an organisation on the forum.",
    role: "Your role",
    until: "The invitation works until",
    accept: "Join the organisation",
    joinsAs: (name: string, email: string) => `You will join as ${name} (${email}).`,
    otherAddress: (invited: string, own: string) =>
      `The invitation was sent to ${invited}, and this account has the address ${own}. You can join with this account. If you prefer another one, sign out and open the link again.`,
    register: "Make an account",
    signIn: "I have an account, sign me in",
    choose: (email: string) =>
      `To join, make an account or sign in. The invitation was sent to ${email}; this address needs no further confirmation.`,
    belongs: "This account acts for this organisation already.",
    toOrganisation: "Go to the organisation",
    overTitle: "The invitation does not work any more",
    over: "It was accepted or taken back, or it expired. Please ask whoever sent it for a new one.",
  },
  log: "Log",
  logLead:
    "Who changed what, and when. This record cannot be altered; owners and the city office can see it for two years.",
  noLog: "Nothing has changed here yet.",
  at: "When",
  what: "What happened",
  gone: "(account erased)",
  oldAddress: "(address deleted)",
  events: {
    invited: (by: string, address: string, role: string) => `${by} invited ${address}, ${role}`,
    "invitation-revoked": (by: string, address: string) =>
      `${by} took back the invitation of ${address}`,
    joined: (by: string, role: string) => `${by} joined by an invitation, ${role}`,
    admitted: (by: string, person: string, role: string) =>
      `${by} accepted the request of ${person}, ${role}`,
    "request-refused": (by: string, person: string) => `${by} refused the request of ${person}`,
    "role-changed": (by: string, person: string, former: string, role: string) =>
      `${by} changed a role: ${person}, ${former} → ${role}`,
    "handed-over": (by: string, person: string) =>
      `${by} handed the organisation over to ${person}`,
    removed: (by: string, person: string) => `${by} removed ${person}`,
    left: (by: string) => `${by} left`,
  },
});
