import type { accounts as pl } from "../pl/accounts";

export const accounts: typeof pl = {
  name: "First name and surname",
  email: "E-mail address",
  password: "Password",
  newPassword: "New password",
  passwordHint:
    "At least 15 characters. A few ordinary, unrelated words are easy to remember and hard to guess.",
  register: {
    title: "Create an account",
    lead: "An account is personal. Afterwards you add the organisation you act for.",
    invitedHint:
      "The invitation came to this address. If you leave it as it is, it needs no confirmation.",
    nameHint: "This is how partners and the city office will see you.",
    button: "Create account",
    haveOne: "Have an account already? Sign in",
    sentTitle: "Check your mail",
    sent: (email) =>
      `We have sent a message with a link to ${email}. Open it within an hour to confirm the address. If it does not arrive in a few minutes, look into the spam folder.`,
  },
  confirm: {
    title: "Confirm your e-mail address",
    text: "One more press and you can sign in.",
    button: "Confirm the address",
    expiredTitle: "This link no longer works",
    expired:
      "It has expired or was used already. Sign in; if the address is not confirmed yet, we will send a new link.",
  },
  signIn: {
    title: "Sign in",
    button: "Sign in",
    forgot: "I have forgotten my password",
    noAccount: "No account yet? Create one",
    confirmed: "The address is confirmed. You can sign in.",
    passwordChanged: "The password is changed. Sign in with the new one.",
    rescued:
      "Your session had ended, but we have kept what you typed. Sign in and it will be back in the form.",
    next: "Sign in to see this page.",
  },
  forgot: {
    title: "Set a new password",
    lead: "Give the address of your account. We will send a link that works for one hour.",
    button: "Send the link",
    sentTitle: "Check your mail",
    sent: (email) =>
      `If there is an account for ${email}, a message with a link will arrive in a moment.`,
  },
  reset: {
    title: "New password",
    lead: "When the password changes, all devices are signed out.",
    button: "Change password",
  },
  desk: {
    title: "My desk",
    noOrganisationTitle: "Begin with your organisation",
    noOrganisation:
      "On the forum people act for an organisation: an association, a school, a university, a business, an institution. Add yours; the city office will verify it.",
    addOrganisation: "Add an organisation",
    organisations: "My organisations",
    initiatives: "My initiatives",
    newInitiative: "Describe a new initiative",
    noInitiatives:
      "There is no initiative yet. Describe what you want to do abroad, and the forum will show the cities that fit.",
    untitled: "(no title)",
    conversations: "Conversations with cities",
    noConversations:
      "When the city office asks a partner city about your initiative, the conversation appears here.",
    left: "You no longer act for this organisation.",
    verification: {
      pending: "waiting to be verified",
      verified: "verified",
      refused: "verification refused",
    },
    replyBy: (day) => `answer by ${day}`,
    updated: (moment) => `changed ${moment}`,
    edit: "Edit",
    searches: "Saved searches",
    searchesLead: "New initiatives that interest you can come by mail.",
    toSearches: "Go to your saved searches",
  },
};
