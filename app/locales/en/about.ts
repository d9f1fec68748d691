import { pluralEn } from "~/shared/plural";
import type { about as pl } from "../pl/about";

export const about: typeof pl = {
  about: {
    title: "About the forum",
    lead: "Where it comes from, who runs it, and what data it stands on.",
    whyTitle: "What for",
    why: "About 300 non-governmental organisations, 20 universities, many schools and firms work with partners abroad, each on its own. The city’s programme of international cooperation said plainly that a place to exchange information and act together was missing, and proposed a platform and a yearly forum. This is the platform.",
    dataTitle: "Where the data come from",
    data: "Agreements, fields, institutions and benefits come from Kraków’s Programme of International Cooperation 2006–2008 and describe the state of 2006. Every record names its section of the programme. New records are made on the forum.",
    matchTitle: "How cities are proposed",
    match:
      "By comparing the description of an initiative with each city’s agreements, fields and cooperation so far. Every proposal gives its reasons and its cautions, and the same data always give the same order. People decide whom to ask.",
    networksTitle: "The city in international networks",
    networksLead: (n) =>
      `The city belongs to ${pluralEn(n, "network or association", "networks and associations")} of cities.`,
    since: (year) => `since ${year}`,
    figuresTitle: "The city in figures",
    contactTitle: "Contact",
    contact: "Questions about the forum and international cooperation:",
  },
  privacy: {
    title: "Privacy",
    lead: "Which data we process, what for, and how long.",
    paragraphs: [
      "An account holds your name, e-mail address and a hash of your password, and what signing in in two steps needs if you turn it on. They serve only to sign you in, to sign what you write, and to send you messages about your affairs.",
      "We use only the cookies that are needed: one keeps you signed in, one remembers for a few minutes who is half-way through signing in in two steps, one recognises the device, so that we can tell you of a sign-in from a new one. The pages connect to no other server: there are no statistics, no advertising and no fonts from elsewhere.",
      "Contacts of partner cities are recorded with name, office address and language, so that they can answer questions.",
      "The text of sent messages is not kept in the mail queue, and the server’s logs hold numbers of cases instead of content.",
      "An account nobody signs in to is erased after two years; 30 and 7 days before, we write to its address. The list of sent mails is kept for 60 days, the log of sign-ins and decisions for two years, backups for 60 days at most.",
      "Once signed in you can download your data, correct them and erase the account yourself. If you have no account but are recorded on the forum, for instance as a contact, please write to the city office about these matters.",
    ],
  },
  accessibility: {
    title: "Accessibility statement",
    lead: "The site is to meet WCAG 2.2 at level AA.",
    paragraphs: [
      "Everything can be done without JavaScript, with the keyboard alone, and on a phone 360 points wide.",
      "Maps and charts have a table with the same data beside them. Colour is never the only carrier of information.",
      "Accessibility is checked by automatic tests at every change of the software, and by hand.",
      "If something does not work, please write to the city office; we answer within 7 days.",
    ],
  },
};
