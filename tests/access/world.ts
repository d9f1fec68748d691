import { loadActor } from "~/modules/accounts/current-actor.server";
import { randomUUID } from "node:crypto";
import { startSession } from "~/modules/accounts/sessions/sessions.server";
import { issueToken, tokenText } from "~/modules/accounts/tokens.server";
import { keepDraft } from "~/modules/cities/exchange/import-drafts.server";
import { saveRecord } from "~/modules/cities/register/save-record.server";
import { tables } from "~/modules/cities/register/tables";
import { answerToken } from "~/modules/cooperation/answer-link.server";
import { stopToken } from "~/modules/initiatives/saved-searches/stop-link.server";
import { invitationToken } from "~/modules/organisations/invitations/invitation-link.server";
import type { Role } from "~/platform/db/generated/enums";
import { db } from "~/platform/db/index.server";
import { sign } from "~/platform/secret.server";
import { anActor } from "../factories/actor";
import { aCity, aHomeCity } from "../factories/city";
import { aContact } from "../factories/contact";
import { aFundingCall } from "../factories/funding-call";
import { anInitiative } from "../factories/initiative";
import { anIntroduction } from "../factories/introduction";
import { anOrganisation } from "../factories/organisation";
import { agreementValues, aVocabulary } from "../factories/record";
import { aUser } from "../factories/user";

/** Everybody who may come: strangers own another organisation, an unverified person never confirmed the address. */
export const persons = [
  "nobody",
  "unverified",
  "stranger",
  "viewer",
  "editor",
  "owner",
  "moderator",
  "coordinator",
  "administrator",
] as const;
export type PersonName = (typeof persons)[number];

/** What nobody is ever sent, and what nobody is sent who has no business with it. */
export const secrets = {
  hash: "$argon2id$v=19$m=19456,t=2,p=1$DdLJyp6Es0Q38v41COq1ZA$vI3JdnwQpjE9O+BtDr0fMbtLiQDpDpbaWo6V1mxqayg",
  mail: "@canary-of-an-address.test",
};

/** A forum with one of everything that an address can name, and somebody of each kind. */
export async function aWorld() {
  await aVocabulary();
  await aHomeCity();
  await db.country.createMany({
    data: [
      { code: "DE", languages: ["de"], euMembership: [{ from: "1958-01-01" }], region: "western" },
      { code: "PL", languages: ["pl"], euMembership: [{ from: "2004-05-01" }], region: "central" },
    ],
  });
  const somebody = (given: { role?: Role; emailVerifiedAt?: null } = {}) =>
    aUser({ passwordHash: secrets.hash, email: `${randomUUID()}${secrets.mail}`, ...given });
  const of = (role: Role) => somebody({ role });
  const users = {
    unverified: await somebody({ emailVerifiedAt: null }),
    stranger: await somebody(),
    viewer: await somebody(),
    editor: await somebody(),
    owner: await somebody(),
    moderator: await of("moderator"),
    coordinator: await of("coordinator"),
    administrator: await of("administrator"),
  };
  const members = (["viewer", "editor", "owner"] as const).map((role) => ({
    userId: users[role].id,
    role,
  }));
  await anOrganisation({ members: [{ userId: users.stranger.id, role: "owner" }] });
  const organisation = await anOrganisation({ members });
  const pending = await anOrganisation({ members, verification: "pending", verifiedAt: null });
  const own = { organisationId: organisation.id, authorId: users.owner.id };
  const published = await anInitiative(own);
  const draft = await anInitiative({ ...own, status: "draft" });
  const withdrawn = await anInitiative({ ...own, status: "withdrawn" });
  const submitted = await anInitiative({ ...own, status: "submitted" });
  const city = await aCity();
  const contact = await aContact({ cityId: city.id });
  const introduction = await anIntroduction({
    initiativeId: published.id,
    contactId: contact.id,
    sentById: users.coordinator.id,
  });
  const agreement = await db.agreement.create({
    data: {
      key: "agreement",
      cityId: city.id,
      kind: "partnership",
      title: { pl: "Umowa", en: "Agreement" },
      signedOn: new Date("2004-03-01"),
      term: "open_ended",
      source: "I.2.3.j",
      asOf: 2006,
    },
  });
  const document = await db.agreementDocument.create({
    data: {
      agreementId: agreement.id,
      name: "umowa.pdf",
      size: 4,
      sha256: "0",
      content: Buffer.from("%PDF"),
      uploadedById: users.coordinator.id,
    },
  });
  const proposed = await saveRecord(await anActor({ role: "moderator" }), {
    table: tables.agreement,
    key: null,
    version: 0,
    values: agreementValues(city.slug),
  });
  const review = await db.healthReview.create({
    data: { cityId: city.id, openedOn: new Date("2026-01-01"), score: 0.3, reasons: [] },
  });
  const coordinator = (await loadActor(users.coordinator.id))!;
  const file = new File(["key,name.pl\ntheme-a,Cel\n"], "goals.csv");
  const imported = await keepDraft(coordinator, tables.goal, file);
  const search = await db.savedSearch.create({
    data: { userId: users.owner.id, name: "Szkoły", query: "field=education", toldAt: new Date() },
  });
  await db.goal.create({
    data: {
      code: "theme-a",
      kind: "thematic",
      name: { pl: "Cel", en: "Goal" },
      text: {},
      fields: [],
      position: 0,
      source: "II.1",
      asOf: 2006,
    },
  });
  const affiliation = await db.affiliation.create({
    data: {
      key: "network",
      name: { pl: "Sieć", en: "Network" },
      since: 1990,
      coordinator: {},
      summary: {},
      fields: [],
      source: "I.1",
      asOf: 2006,
    },
  });
  const recorded = await anOrganisation({
    recordedAt: new Date(),
    contact: { create: { name: "Ala", email: `ala${secrets.mail}` } },
  });
  const invite = { organisationId: organisation.id, role: "viewer", language: "pl" } as const;
  const dates = { sentAt: new Date(), expiresAt: new Date(Date.now() + 86_400_000) };
  const [open, revoked] = await db.invitation.createManyAndReturn({
    data: [
      { ...invite, ...dates, email: "open@example.test" },
      { ...invite, ...dates, email: "revoked@example.test", revokedAt: new Date() },
    ],
  });
  const { id: callId } = await aFundingCall();
  const reset = await issueToken(db, "reset_password", users.owner.id);
  return {
    users,
    organisation: organisation.id,
    pending: pending.id,
    published: published.id,
    draft: draft.id,
    withdrawn: withdrawn.id,
    submitted: submitted.id,
    city: city.slug,
    conversation: introduction.id,
    answer: answerToken({ id: introduction.id, contact }),
    agreement: agreement.key,
    document: document.id,
    proposal: proposed.ok && "changeId" in proposed.value ? proposed.value.changeId : 0,
    review: review.id,
    importDraft: imported.ok ? imported.id : 0,
    search: search.id,
    stop: stopToken({ id: search.id, userId: users.owner.id }),
    network: affiliation.key,
    call: callId,
    concept: "culture",
    recorded: recorded.id,
    invitation: { open: invitationToken(open!.id), revoked: invitationToken(revoked!.id) },
    reset: tokenText("reset_password", reset),
    calendar: {
      user: users.coordinator.id,
      token: sign("register-calendar", users.coordinator.id),
    },
  };
}

export type World = Awaited<ReturnType<typeof aWorld>>;

/** The cookie of somebody signed in; nobody has none. */
export async function cookieOf(world: World, person: PersonName): Promise<string | undefined> {
  if (person === "nobody") return undefined;
  return (await startSession(world.users[person].id)).split(";")[0];
}
