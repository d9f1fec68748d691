import { randomUUID } from "node:crypto";
import { paths } from "../../app/shared/paths";
import type { PersonName, World } from "./world";

/** What an address answers: a status, the way to the sign-in page and back, or somewhere else. */
export type Answer = number | "sign-in" | "moved";

type Wall = Record<PersonName, Answer>;

type Row = {
  at: (world: World) => string;
  get: Wall;
  /** To a form that says nothing to the point, unless `form` is given; without it 405 to everybody. */
  post?: Wall;
  form?: (world: World) => Record<string, string>;
  /** Where the form is sent, if not to `at`. */
  sentTo?: (world: World) => string;
  /** What the page answers to the form, where its data answer otherwise: it shows what the form left behind. */
  postPage?: Wall;
};

const everybody = (answer: Answer): Wall => ({
  ...visitors(answer),
  stranger: answer,
  viewer: answer,
  editor: answer,
  owner: answer,
  ...justStaff(answer),
});
const visitors = (answer: Answer) => ({ nobody: answer, unverified: answer });
const justStaff = (answer: Answer) => ({
  moderator: answer,
  coordinator: answer,
  administrator: answer,
});
const signedIn = (answer: Answer): Wall => ({ ...everybody(answer), ...visitors("sign-in") });
const writers = (answer: Answer): Wall => ({ ...signedIn(404), editor: answer, owner: answer });
const writersAndStaff = (answer: Answer): Wall => ({ ...writers(answer), ...justStaff(answer) });
const membersAndStaff = (answer: Answer): Wall => ({ ...writersAndStaff(answer), viewer: answer });
const peopleReaders = (answer: Answer): Wall => ({ ...membersAndStaff(answer), moderator: 404 });
const staff = (answer: Answer): Wall => ({ ...signedIn(404), ...justStaff(answer) });
const coordinators = (answer: Answer): Wall => ({ ...staff(answer), moderator: 404 });
const administrators = (answer: Answer): Wall => ({ ...coordinators(answer), coordinator: 404 });

/** What everybody gets at every route. Whoever adds a route says here who is let in. */
export const accessTable: Record<string, Row> = {
  "routes/_index": { at: () => "/", get: everybody("moved") },
  "routes/$lang._index": { at: () => paths.home("pl"), get: everybody(200) },
  "routes/$lang.about": { at: () => paths.about("pl"), get: everybody(200) },
  "routes/$lang.accessibility": { at: () => paths.accessibility("pl"), get: everybody(200) },
  "routes/$lang.answer.$token": {
    at: ({ answer }) => paths.answer("pl", answer),
    get: everybody(200),
    post: everybody(422),
  },
  "routes/$lang.cities.$slug": { at: ({ city }) => paths.city("pl", city), get: everybody(200) },
  "routes/$lang.cities.$slug_.activity": {
    at: ({ city }) => paths.cityActivity("pl", city),
    get: everybody(200),
  },
  "routes/$lang.cities._index": { at: () => paths.cities("pl"), get: everybody(200) },
  "routes/$lang.cities.timeline": { at: () => paths.citiesTimeline("pl"), get: everybody(200) },
  "routes/$lang.confirm.$token": {
    at: () => paths.confirmEmail("pl", "spent"),
    get: everybody(200),
    post: everybody(422),
  },
  "routes/$lang.conversations.$id": {
    at: ({ conversation }) => paths.conversation("pl", conversation),
    get: membersAndStaff(200),
    post: writersAndStaff("moved"),
    form: () => ({ intent: "message", body: "Dzień dobry", clientKey: randomUUID() }),
  },
  "routes/$lang.account._index": {
    at: () => paths.account("pl"),
    get: signedIn(200),
    post: signedIn(422),
  },
  "routes/$lang.account.address": {
    at: () => paths.changeEmail("pl"),
    get: signedIn(200),
    post: signedIn(422),
  },
  "routes/$lang.account.address_.confirm.$token": {
    at: () => paths.confirmEmailChange("pl", "spent"),
    get: signedIn(200),
    post: signedIn(422),
  },
  "routes/$lang.account.address_.stop.$token": {
    at: () => paths.stopEmailChange("pl", "spent"),
    get: everybody(200),
    post: everybody(422),
  },
  "routes/$lang.account.password": {
    at: () => paths.changePassword("pl"),
    get: signedIn(200),
    post: signedIn(422),
  },
  "routes/$lang.account.prove": {
    at: () => paths.prove("pl"),
    get: signedIn(200),
    post: signedIn(422),
  },
  "routes/$lang.account.second-factor._index": {
    at: () => paths.secondFactor("pl"),
    get: signedIn(200),
    post: signedIn(422),
  },
  "routes/$lang.account.second-factor.app": {
    at: () => paths.authenticatorApp("pl"),
    get: signedIn(200),
    post: signedIn(422),
  },
  "routes/$lang.account.sessions": {
    at: () => paths.accountSessions("pl"),
    get: signedIn(200),
    post: signedIn(404),
  },
  "routes/$lang.account.data": {
    at: () => paths.ownData("pl"),
    get: signedIn(200),
    post: signedIn(422),
  },
  "routes/$lang.account.data_.file": { at: () => paths.ownDataFile("pl"), get: signedIn(200) },
  "routes/$lang.desk": { at: () => paths.desk("pl"), get: signedIn(200) },
  "routes/$lang.forgot-password": {
    at: () => paths.forgotPassword("pl"),
    get: everybody(200),
    post: everybody(422),
  },
  "routes/$lang.funding": { at: () => paths.funding("pl"), get: everybody(200) },
  "routes/$lang.goals.$code": { at: () => paths.goal("pl", "theme-a"), get: everybody(200) },
  "routes/$lang.goals._index": { at: () => paths.goals("pl"), get: everybody(200) },
  "routes/$lang.initiatives.$id": {
    at: ({ draft }) => paths.initiative("pl", draft),
    get: { ...everybody(404), viewer: 200, editor: 200, owner: 200 },
    post: writers(409),
    sentTo: ({ withdrawn }) => paths.initiative("pl", withdrawn),
  },
  "routes/$lang.initiatives.$id_.edit": {
    at: ({ draft }) => paths.editInitiative("pl", draft),
    get: writers(200),
    post: writers(409),
  },
  "routes/$lang.initiatives.$id_.not-useful.$slug": {
    at: ({ published, city }) => paths.setCityAside("pl", published, city),
    get: writersAndStaff(200),
    post: writersAndStaff(422),
  },
  "routes/$lang.initiatives._index": {
    at: () => paths.initiatives("pl"),
    get: everybody(200),
    post: signedIn(422),
  },
  "routes/$lang.initiatives.new": {
    at: () => paths.newInitiative("pl"),
    get: signedIn(200),
    post: writers("moved"),
    form: ({ organisation }) => ({ organisation: String(organisation) }),
  },
  "routes/$lang.invitations.$token": {
    at: ({ invitation }) => paths.invitation("pl", invitation.open),
    get: everybody(200),
    post: signedIn(422),
    sentTo: ({ invitation }) => paths.invitation("pl", invitation.revoked),
  },
  "routes/$lang.networks.$key": {
    at: ({ network }) => paths.network("pl", network),
    get: everybody(200),
  },
  "routes/$lang.networks._index": { at: () => paths.networks("pl"), get: everybody(200) },
  "routes/$lang.organisations.$id": {
    at: ({ pending }) => paths.organisation("pl", pending),
    get: { ...membersAndStaff(200), ...visitors(404) },
  },
  "routes/$lang.organisations.$id_.edit": {
    at: ({ organisation }) => paths.editOrganisation("pl", organisation),
    get: writers(200),
    post: writers(422),
  },
  "routes/$lang.organisations.$id_.join": {
    at: ({ organisation }) => paths.joinOrganisation("pl", organisation),
    get: { ...signedIn(200), viewer: "moved", editor: "moved", owner: "moved" },
    post: signedIn(422),
    postPage: { ...signedIn(422), viewer: "moved", editor: "moved", owner: "moved" },
  },
  "routes/$lang.organisations.$id_.people": {
    at: ({ organisation }) => paths.organisationPeople("pl", organisation),
    get: peopleReaders(200),
    post: peopleReaders(422),
  },
  "routes/$lang.organisations._index": {
    at: () => paths.organisations("pl"),
    get: everybody(200),
  },
  "routes/$lang.organisations.new": {
    at: () => paths.newOrganisation("pl"),
    get: signedIn(200),
    post: signedIn(422),
  },
  "routes/$lang.privacy": { at: () => paths.privacy("pl"), get: everybody(200) },
  "routes/$lang.register": {
    at: () => paths.register("pl"),
    get: everybody(200),
    post: everybody(422),
  },
  "routes/$lang.reset-password.$token": {
    at: ({ reset }) => paths.resetPassword("pl", reset),
    get: everybody(200),
    post: everybody(422),
  },
  "routes/$lang.searches._index": {
    at: () => paths.searches("pl"),
    get: signedIn(200),
    post: { ...signedIn(404), owner: "moved" },
    form: ({ search }) => ({ id: String(search), [`notify-${search}`]: "daily" }),
  },
  "routes/$lang.searches.stop.$token": {
    at: ({ stop }) => paths.stopSearch("pl", stop),
    get: everybody(200),
    post: everybody(200),
  },
  "routes/$lang.sign-in": {
    at: () => paths.signIn("pl"),
    get: { ...everybody("moved"), ...visitors(200) },
    post: everybody(422),
    postPage: { ...everybody("moved"), ...visitors(422) },
  },
  "routes/$lang.sign-in_.second-factor": {
    at: () => paths.signInSecondFactor("pl"),
    get: everybody("moved"),
    post: everybody(422),
    postPage: everybody("moved"),
  },
  "routes/$lang.sign-out": {
    at: () => paths.signOut("pl"),
    get: everybody("moved"),
    post: everybody("moved"),
  },
  "routes/$lang.staff._index": {
    at: () => paths.staff("pl"),
    get: staff(200),
    post: staff(422),
    form: () => ({ intent: "keep-promise", key: "unknown", version: "1" }),
  },
  "routes/$lang.staff.funding.$id": {
    at: ({ call }) => paths.fundingCall("pl", call),
    get: staff(200),
    post: staff(422),
  },
  "routes/$lang.staff.funding._index": { at: () => paths.staffFunding("pl"), get: staff(200) },
  "routes/$lang.staff.funding.new": {
    at: () => paths.newFundingCall("pl"),
    get: staff(200),
    post: staff(422),
  },
  "routes/$lang.staff.initiatives.$id": {
    at: ({ submitted }) => paths.reviewInitiative("pl", submitted),
    get: staff(200),
    post: staff(422),
  },
  "routes/$lang.staff.initiatives.$id_.introduce.$slug": {
    at: ({ published, city }) => paths.introduce("pl", published, city),
    get: staff(200),
    post: staff(422),
  },
  "routes/$lang.staff.lexicon.$concept": {
    at: ({ concept }) => paths.lexiconConcept("pl", concept),
    get: staff(200),
    post: staff(422),
  },
  "routes/$lang.staff.lexicon._index": {
    at: () => paths.lexicon("pl"),
    get: staff(200),
    post: staff(422),
  },
  "routes/$lang.staff.log._index": { at: () => paths.auditLog("pl"), get: administrators(200) },
  "routes/$lang.staff.log.export": {
    at: () => paths.auditLogExport("pl"),
    get: administrators(200),
  },
  "routes/$lang.staff.people._index": { at: () => paths.people("pl"), get: administrators(200) },
  "routes/$lang.staff.people.$id": {
    at: ({ users }) => paths.person("pl", users.owner.id),
    get: administrators(200),
    post: administrators(422),
  },
  "routes/$lang.staff.matching": {
    at: () => paths.matchingWeights("pl"),
    get: staff(200),
    post: staff(422),
  },
  "routes/$lang.staff.memory.$slug": {
    at: ({ city }) => paths.cityMemory("pl", city),
    get: staff(200),
    post: staff(422),
  },
  "routes/$lang.staff.memory._index": { at: () => paths.memory("pl"), get: staff(200) },
  "routes/$lang.staff.organisations.$id": {
    at: ({ pending }) => paths.reviewOrganisation("pl", pending),
    get: staff(200),
    post: staff(422),
  },
  "routes/$lang.staff.organisations.$id_.profile": {
    at: ({ recorded }) => paths.recordedOrganisation("pl", recorded),
    get: staff(200),
    post: staff(422),
  },
  "routes/$lang.staff.organisations._index": {
    at: () => paths.recordedOrganisations("pl"),
    get: staff(200),
  },
  "routes/$lang.staff.organisations.new": {
    at: () => paths.recordOrganisation("pl"),
    get: staff(200),
    post: staff(422),
  },
  "routes/$lang.staff.register.$table.$key": {
    at: ({ agreement }) => paths.record("pl", "agreement", agreement),
    get: staff(200),
    post: staff(422),
  },
  "routes/$lang.staff.register.$table._index": {
    at: () => paths.registerTable("pl", "agreement"),
    get: staff(200),
  },
  "routes/$lang.staff.register.$table.new": {
    at: ({ city }) => paths.newRecord("pl", "agreement", city),
    get: staff(200),
    post: staff(422),
  },
  "routes/$lang.staff.register.$table_.export": {
    at: () => paths.registerExport("pl", "contact", "csv"),
    get: coordinators(200),
  },
  "routes/$lang.staff.register._index": { at: () => paths.cityRegister("pl"), get: staff(200) },
  "routes/$lang.staff.register.agreement.$key.documents": {
    at: ({ agreement }) => paths.recordDocuments("pl", agreement),
    get: staff(200),
    post: staff(422),
  },
  "routes/$lang.staff.register.changes.$id": {
    at: ({ proposal }) => paths.proposal("pl", proposal),
    get: staff(200),
    post: staff(422),
    form: () => ({ intent: "restore" }),
  },
  "routes/$lang.staff.register.duplicates": {
    at: () => paths.benefitDuplicates("pl"),
    get: staff(200),
    post: staff(422),
    form: () => ({ intent: "merge", keep: "a", drop: "b" }),
  },
  "routes/$lang.staff.register.gaps": {
    at: () => paths.registerGaps("pl"),
    get: staff(200),
    post: staff(422),
  },
  "routes/$lang.staff.register.import.$id": {
    at: ({ importDraft }) => paths.registerImportPlan("pl", importDraft),
    get: { ...staff(404), coordinator: 200 },
    post: { ...staff(404), coordinator: 409 },
  },
  "routes/$lang.staff.register.import._index": {
    at: () => paths.registerImport("pl"),
    get: staff(200),
    post: staff(422),
  },
  "routes/$lang.staff.register.reviews.$id": {
    at: ({ review }) => paths.healthReview("pl", review),
    get: staff(200),
    post: staff(422),
  },
  "routes/api.v1.$": { at: () => "/api/v1/nothing", get: everybody(404) },
  "routes/api.v1.affiliations": { at: () => paths.api.affiliations(), get: everybody(200) },
  "routes/api.v1.cities.$slug": { at: ({ city }) => paths.api.city(city), get: everybody(200) },
  "routes/api.v1.cities._index": { at: () => paths.api.cities(), get: everybody(200) },
  "routes/api.v1.goals": { at: () => paths.api.goals(), get: everybody(200) },
  "routes/calendar.register.$lang.$user.$token": {
    at: ({ calendar: { user, token } }) => paths.registerCalendar("pl", user, token),
    get: everybody(200),
  },
  "routes/dev.mailbox.$id": { at: () => `${paths.mailbox()}/1`, get: everybody(404) },
  "routes/dev.mailbox._index": { at: () => paths.mailbox(), get: everybody(404) },
  "routes/documents.$id": {
    at: ({ document }) => paths.document(document),
    get: { ...everybody(404), ...justStaff(200) },
  },
  "routes/map-land[.]svg": { at: () => "/map-land.svg", get: everybody(200) },
};
