import { type APIRequestContext, type APIResponse, expect, request } from "@playwright/test";
import { paths } from "../../../app/shared/paths";
import { contacts, passwords, type Story } from "../steps/story";
import { type Forum, staffAccounts, staffPassword } from "./forum";
import { linkIn, mailTo } from "./post";
import { aRegisterNumber } from "./register-numbers";
import { texts } from "./texts";

// What a test needs to be there already, made by sending the site's own forms without a browser.

let clients = 0;

/** Somebody who sends forms, from a network of their own. */
export function aClient(forum: { url: string }): Promise<APIRequestContext> {
  clients += 1;
  return request.newContext({
    baseURL: forum.url,
    extraHTTPHeaders: {
      Origin: forum.url,
      "X-Forwarded-For": `10.200.${clients >> 8}.${clients & 255}`,
    },
    maxRedirects: 0,
  });
}

type Form = Record<string, string | string[]>;

/** Sends a form; lists are sent as several values of one name. */
export function sends(client: APIRequestContext, path: string, form: Form): Promise<APIResponse> {
  const data = new URLSearchParams();
  for (const [name, value] of Object.entries(form)) {
    for (const one of [value].flat()) data.append(name, one);
  }
  return client.post(path, {
    data: data.toString(),
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
  });
}

/** Sends a form that must be accepted. @returns where its answer leads */
export async function succeeds(client: APIRequestContext, path: string, form: Form) {
  const answer = await sends(client, path, form);
  const { location } = answer.headers();
  if (answer.status() !== 302 || !location)
    throw new Error(`${path} answered ${answer.status()}: ${await answer.text()}`);
  return location;
}

const idIn = (location: string) => Number(/\/(\d+)(?:[/?]|$)/.exec(location)?.[1]);

/** A confirmed member, signed in. */
export async function aMember(forum: Forum, { member }: Story): Promise<APIRequestContext> {
  const client = await aClient(forum);
  const password = passwords[0];
  const registered = await sends(client, paths.register("pl"), { ...member, password });
  expect(registered.status()).toBe(200);
  const mail = await mailTo(forum, member.email, texts.pl.mail.confirmEmail.subject);
  await succeeds(client, new URL(linkIn(mail, "/pl/confirm/")).pathname, {});
  await succeeds(client, paths.signIn("pl"), { email: member.email, password });
  return client;
}

/** A member of staff, signed in. */
export async function aStaffMember(
  forum: Forum,
  role: (typeof staffAccounts)[number]["role"] = "coordinator",
): Promise<APIRequestContext> {
  const client = await aClient(forum);
  const { email } = staffAccounts.find((account) => account.role === role)!;
  await succeeds(client, paths.signIn("pl"), { email, password: staffPassword });
  return client;
}

/** An organisation that waits to be verified. @returns its id */
export async function anOrganisation(member: APIRequestContext, story: Story) {
  const location = await succeeds(member, paths.newOrganisation("pl"), {
    type: "school",
    name: story.organisation,
    nameEnglish: story.organisationEnglish,
    registerKind: "nip",
    registerNumber: aRegisterNumber("nip"),
    town: "Kraków",
    country: "PL",
    languages: ["pl", "de"],
    fields: ["education"],
  });
  return idIn(location);
}

/** An empty draft. @returns its id */
export const aDraft = async (member: APIRequestContext, organisation: number) =>
  idIn(await succeeds(member, paths.newInitiative("pl"), { organisation: String(organisation) }));

/** What the form of a draft carries unseen, as it is now. */
export async function unseenFields(
  member: APIRequestContext,
  draft: number,
): Promise<Record<string, string>> {
  const page = await (await member.get(paths.editInitiative("pl", draft))).text();
  const inputs = page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g);
  return Object.fromEntries([...inputs].map(([, name, value]) => [name, value]));
}

/** Sends a complete draft by one of its buttons. */
export async function sendsDraft(
  member: APIRequestContext,
  { id, story, intent }: { id: number; story: Story; intent: "save" | "submit" },
) {
  const form = { ...(await unseenFields(member, id)), ...completeDraft(story), intent };
  await succeeds(member, paths.editInitiative("pl", id), form);
}

/** What a complete initiative says. */
export const completeDraft = (story: Story) => ({
  language: "pl",
  title: story.title,
  summary: story.summary,
  description: story.description,
  otherTitle: story.otherTitle,
  otherSummary: story.otherSummary,
  fields: ["education", "tourism"],
  languages: ["pl", "de"],
  partnerTypes: ["school"],
});

/** A complete initiative handed in for an organisation of its own. */
export async function aSubmittedInitiative(member: APIRequestContext, story: Story) {
  const organisation = await anOrganisation(member, story);
  const id = await aDraft(member, organisation);
  await sendsDraft(member, { id, story, intent: "submit" });
  return { id, organisation };
}

/** An initiative published by staff. */
export async function aPublishedInitiative(
  member: APIRequestContext,
  staff: APIRequestContext,
  story: Story,
) {
  const made = await aSubmittedInitiative(member, story);
  const { id, organisation } = made;
  await succeeds(staff, paths.reviewOrganisation("pl", organisation), { verdict: "verified" });
  await succeeds(staff, paths.reviewInitiative("pl", id), { verdict: "published" });
  return made;
}

/** What staff write to a city's contact. */
export function introductionForm(n: number) {
  const { name, email, role, note } = contacts.pl(n);
  const inThreeWeeks = new Date(Date.now() + 21 * 86_400_000);
  return {
    contactName: name,
    contactEmail: email,
    contactRole: role,
    contactLanguage: "pl",
    note,
    replyBy: inThreeWeeks.toISOString().slice(0, 10),
  };
}

/** The cities that staff are offered for a published initiative, the best first, by slug. */
export async function rankedCities(staff: APIRequestContext, id: number): Promise<string[]> {
  const page = await (await staff.get(paths.reviewInitiative("pl", id))).text();
  const links = page.matchAll(
    new RegExp(`href="${paths.introduce("pl", id, "([a-z0-9-]+)")}"`, "g"),
  );
  return [...links].map(([, slug]) => slug!);
}

let asked = 0;

type Question = { id: number; n: number; story: Story; city?: string };

/**
 * Asks a city, a different one each time so that none has too many questions open, and waits for the
 * mail to its contact. @returns the link of the mail and the conversation's id
 */
export async function anIntroduction(forum: Forum, staff: APIRequestContext, question: Question) {
  const { id, n, story } = question;
  // The best city is left to the journeys on the same forum.
  const others = (await rankedCities(staff, id)).slice(1);
  const city = question.city ?? others[asked++ % others.length]!;
  await succeeds(staff, paths.introduce("pl", id, city), introductionForm(n));
  const subject = texts.pl.mail.introduction.subject("Kraków", story.title);
  const mail = await mailTo(forum, contacts.pl(n).email, subject);
  const link = linkIn(mail, "/pl/answer/");
  return { link, conversation: Number(/\/answer\/(\d+)\./.exec(link)?.[1]) };
}
