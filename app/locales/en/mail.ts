import { pluralEn } from "~/shared/plural";
import type { MailTexts } from "../mail";

/** What mails say in English. */
export const en: MailTexts = {
  forum: "International Cooperation Forum",
  greeting: "Hello,",
  noAccountNeeded:
    "You need no account and no password: the button takes you straight to the right page.",
  validUntil: (moment) => `The link works until ${moment} and can be used once.`,

  labels: {
    initiative: "Initiative",
    organisation: "Organisation",
    partnerCity: "Partner city",
    summary: "In short",
    languages: "Languages of cooperation",
    dates: "Dates",
    presentedBy: "Presented by",
    cityNote: "Why we are writing to you",
    whyYou: "What joins us in this",
    decisionNote: "Reasons",
    answerNote: "A note from the partner city",
    reason: "Reason",
    question: "Question",
    from: "From",
    message: "Message",
    outcome: "Outcome",
    outcomeText: "Description",
  },
  dates: {
    from: (day) => `from ${day}`,
    until: (day) => `until ${day}`,
    between: (first, last) => `from ${first} to ${last}`,
  },
  why: {
    organisation: "You receive this mail because you act for this organisation on the forum.",
    staff: "You receive this mail because you run the forum for the city.",
    contact: (homeCity) =>
      `You receive this mail because you are the contact person for cooperation with the city of ${homeCity}.`,
    search:
      "You receive this mail because you saved this search on the forum and asked to be told of news.",
    conversation:
      "You receive this mail because you take part in the conversation about this initiative.",
  },

  confirmEmail: {
    subject: "Please confirm your e-mail address",
    body: "An account was made on the forum with this address. Please confirm the address so that you can sign in.",
    button: "Confirm the address",
    ignore:
      "If you did not make an account, please ignore this mail. Without confirmation the account stays closed.",
    why: "You receive this mail because somebody gave this address when making an account.",
  },
  alreadyRegistered: {
    subject: "You already have an account",
    body: "Somebody gave this address when making an account, but there is already an account with it. Nothing in it has changed.",
    next: "If it was you, you can simply sign in. A forgotten password can be replaced with a new one.",
    button: "Sign in",
    reset: "Set a new password",
    ignore: "If it was somebody else, there is nothing you need to do.",
    why: "You receive this mail because somebody gave this address when making an account.",
  },
  resetPassword: {
    subject: "Setting a new password",
    body: "We were asked for a new password for the account with this address.",
    button: "Set a new password",
    ignore:
      "If you did not ask for it, there is nothing you need to do: your present password still works.",
    why: "You receive this mail because somebody asked for a new password for the account with this address.",
  },
  passwordChanged: {
    subject: "Your password has been changed",
    body: "The password of the account with this address has been changed. All other devices have been signed out.",
    warning: (address) =>
      `If you did not change it, please set a new password at once and write to us at ${address}.`,
    button: "Set a new password",
    why: "We send this mail after every change of password.",
  },
  newDevice: {
    subject: "Signed in from a new device",
    body: (device, moment) =>
      `Somebody signed in to the account with this address from a device not seen before: ${device}, ${moment}.`,
    mine: "If it was you, there is nothing to do.",
    warning: (address) =>
      `If it was somebody else, please end that session, set a new password and write to us at ${address}.`,
    button: "See where you are signed in",
    why: "We send this message after each sign-in from a new device or browser.",
  },
  securityChanged: {
    subjects: {
      "app-added": "An authenticator app was added",
      "app-removed": "The authenticator app was removed",
      "passkey-added": "A passkey was added",
      "passkey-removed": "A passkey was removed",
      "codes-made": "New recovery codes were made",
      "code-used": "A recovery code was used",
      "factors-removed": "Two-step sign-in was turned off",
    },
    changes: {
      "app-added":
        "An authenticator app was added to the account with this address. From now on we also ask for its code at sign-in.",
      "app-removed": "The authenticator app was removed from the account with this address.",
      "passkey-added":
        "A passkey was added to the account with this address. It signs you in without a password.",
      "passkey-removed": "A passkey was removed from the account with this address.",
      "codes-made":
        "New recovery codes were made for the account with this address. The earlier ones no longer work.",
      "code-used":
        "A recovery code was used for the account with this address. That code will not work again.",
      "factors-removed":
        "At your request the city office turned off two-step sign-in for the account with this address. All devices have been signed out. Please sign in and set the second step up anew.",
    },
    warning: (address) =>
      `If it was not you, please change your password at once and write to us at ${address}.`,
    button: "See how you sign in",
    why: "We send this message after each change in how you sign in.",
  },
  confirmNewAddress: {
    subject: "Please confirm your new address",
    body: "Somebody wants to move their account on the forum to this address. If it is you, please confirm it in the browser in which you are signed in.",
    button: "Confirm the new address",
    takenSubject: "There is an account with this address already",
    takenBody:
      "Somebody wanted to move their account to this address, but there is an account with it already. Nothing has changed in it. To use this address, just sign in to that account.",
    takenButton: "Sign in",
    ignore: "If it was somebody else, please ignore this message: nothing will change.",
    why: "You receive this mail because somebody gave this address as the new one of their account.",
  },
  addressChangeAsked: {
    subject: "Change of your account’s address",
    body: (address) =>
      `The address of your account is to be changed to ${address}. Until the new address is confirmed, the present one stays.`,
    warning:
      "If this was not you, please stop it. You will then be signed out on all devices, and should set a new password at once.",
    button: "It was not me, stop the change",
    why: "We send this message to the present address before each change of it.",
  },
  addressChanged: {
    subject: "The address of your account has changed",
    body: (address) =>
      `Your account on the forum has the address ${address} now. We will not write to this one any more.`,
    warning: (contact) =>
      `If this was not you, please write to us at ${contact} at once. We will help you get the account back.`,
    button: "Write to us",
    why: "We send this message to the earlier address after each change of it.",
  },
  accountStanding: {
    subject: {
      role: "A new role on the forum",
      blocked: "Your account on the forum has been blocked",
      unblocked: "Your account on the forum works again",
    },
    role: (role) =>
      `The office has changed the role of this account on the forum. It is now: ${role}. All devices have been signed out.`,
    body: {
      blocked:
        "The office has blocked this account: nobody can sign in to it. What was written on the forum stays.",
      unblocked: "The office has unblocked this account. You can sign in again.",
    },
    reason: "Reason",
    questions: (address) => `If you have questions, please write to ${address}.`,
    button: "Sign in",
    why: "We send this mail when what an account may do on the forum changes.",
  },
  accountUnused: {
    subject: (until) => `Your account on the forum goes on ${until} unless you sign in`,
    body: (since, until) =>
      `You were last on the forum on ${since}. We do not keep accounts that nobody uses for two years. We will erase this one on ${until}.`,
    keep: "To keep it, all you need to do is sign in.",
    otherwise:
      "If you no longer need it, there is nothing to do. What was written for an organisation stays on the forum without your name.",
    button: "Sign in and keep the account",
    why: "We send this mail twice: 30 and 7 days before an unused account is erased.",
  },
  invitation: {
    subject: (organisation: string) => `Invitation to an organisation: ${organisation}`,
    body: (homeCity: string) =>
      `You are invited to act together on the international cooperation forum of ${homeCity}. Everybody has their own account and password there.`,
    invitedBy: "Invited by",
    role: "Role",
    button: "See the invitation",
    ignore:
      "If the invitation reached you by mistake, please ignore it. Opening the link alone changes nothing.",
    why: "You get this mail because somebody of this organisation or of the city office gave this address in an invitation.",
  },
  joinRequested: {
    subject: (organisation: string) => `A request to join: ${organisation}`,
    body: "Somebody asks to act for the organisation on the forum. On the page of its people you can accept them and choose a role, or refuse and say why.",
    ownDomain: "This address is in the organisation’s own domain.",
    button: "Answer the request",
  },
  joinAnswered: {
    subject: {
      accepted: (organisation: string) => `You have joined the organisation: ${organisation}`,
      refused: (organisation: string) => `Request to join refused: ${organisation}`,
      lapsed: (organisation: string) => `Request to join without an answer: ${organisation}`,
    },
    body: {
      accepted: "Your request was accepted. You can now act for the organisation.",
      refused: "Your request to join the organisation was not accepted.",
      lapsed:
        "Nobody answered your request to join within 30 days, so we have closed it. You can ask again, or get in touch with the organisation directly.",
    },
    button: "Go to the organisation",
    why: "You get this mail because this account asked to join an organisation.",
  },
  membershipChanged: {
    subject: {
      role: (organisation: string) => `A new role in the organisation: ${organisation}`,
      owner: (organisation: string) => `The organisation is yours now: ${organisation}`,
      removed: (organisation: string) => `You no longer act for the organisation: ${organisation}`,
    },
    role: (role: string) => `Your role in the organisation has changed. It is now: ${role}.`,
    body: {
      owner:
        "The owner has handed the organisation over to you. You can now invite and remove people, change their roles and what the organisation says of itself.",
      removed:
        "This account no longer acts for the organisation. The account stays, and what was written for the organisation belongs to it.",
    },
    by: "Changed by",
    button: "See who belongs to the organisation",
    toDesk: "Go to your desk",
    why: "We send this mail when somebody else changes your role in an organisation.",
  },
  organisationVerified: {
    subject: (organisation) => `Organisation verified: ${organisation}`,
    body: "We have checked and confirmed the organisation's details. It can now submit initiatives and look for partners in cities abroad.",
    button: "Add an initiative",
  },
  organisationRefused: {
    subject: (organisation) => `Organisation could not be verified: ${organisation}`,
    body: "We could not confirm the organisation's details. You can correct them on the forum, and we will check them again.",
    button: "Correct the details",
  },
  agreementReminder: {
    subject: (city) => `An agreement’s day comes near: ${city}`,
    agreement: "Agreement",
    button: "Open the agreement in the register",
  },
  promiseOverdue: {
    subject: (city) => `A promise is overdue: ${city}`,
    body: (day) =>
      `The day by which this was promised has passed (${day}). Please settle it, or enter in the register what became of it.`,
    promise: "What was promised",
    owner: "Who answers for it",
    button: "Open the promise in the register",
  },
  initiativeSubmitted: {
    subject: (title) => `An initiative awaits a decision: ${title}`,
    body: "An initiative has been submitted. Please read it, then publish it, return it for changes or reject it.",
    button: "Read the initiative",
  },
  initiativePublished: {
    subject: (title) => `Initiative published: ${title}`,
    body: "Everyone can now read the initiative. We will choose a city to ask and tell you when it answers.",
    button: "See the initiative",
  },
  initiativeReturned: {
    subject: (title) => `Initiative returned for changes: ${title}`,
    body: "Please complete or correct the description of the initiative and submit it again. Everything you wrote is still there.",
    button: "Complete the description",
  },
  initiativeRejected: {
    subject: (title) => `Initiative will not be published: ${title}`,
    body: "Having read the initiative, we have decided not to publish it.",
    button: "Go to your initiatives",
  },
  introduction: {
    subject: (homeCity, title) => `${homeCity} proposes to cooperate: ${title}`,
    body: (homeCity) =>
      `The city of ${homeCity} would like to present to you an initiative that is looking for a partner in your city.`,
    replyBy: (day) => `Please answer by ${day}. You can say yes, say no, or ask a question first.`,
    button: "Read and answer",
  },
  introductionAccepted: {
    subject: (city) => `Yes to cooperation: ${city}`,
    body: (city) => `${city} would like to cooperate on this initiative.`,
    next: "You can agree on the first steps in your shared conversation right away.",
    button: "Open the conversation",
  },
  introductionDeclined: {
    subject: (city) => `No to cooperation: ${city}`,
    body: (city) => `${city} will not join this initiative this time.`,
    next: "The initiative stays open, and the city office can ask another city.",
    button: "See the initiative",
  },
  introductionAsked: {
    subject: (city) => `A question about your initiative: ${city}`,
    body: (city) => `Before it decides, ${city} asks you to answer a question.`,
    button: "Answer",
  },
  introductionExpired: {
    subject: (city) => `The time to answer has passed: ${city}`,
    body: (city) =>
      `The time to answer has passed and ${city} has not decided. The request is closed, so the city office can ask another city.`,
    next: (city) => `The next of the cities that fit: ${city}.`,
    noNext: "There is no further city among those that fit.",
    button: "See the initiative",
  },
  newInitiatives: {
    subject: (count, search) =>
      `${pluralEn(count, "new initiative", "new initiatives")}: ${search}`,
    body: (search) =>
      `Since the last mail, initiatives were published that meet your saved search: ${search}.`,
    more: (count) =>
      `And ${pluralEn(count, "further initiative", "further initiatives")} on the list.`,
    button: "See them all",
    stop: "Send no more of these mails",
  },
  newMessage: {
    subject: (title) => `New message: ${title}`,
    body: "There is a new message in the conversation about an initiative.",
    button: "Read and answer",
  },
  outcomeRecorded: {
    subject: (title) => `Outcome of the cooperation recorded: ${title}`,
    body: "It has been recorded what came of the cooperation on this initiative.",
    button: "See the cooperation",
  },
};
