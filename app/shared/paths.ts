import type { Language } from "./language";

/** Every address of the site, in one language. */
export const paths = {
  home: (l: Language) => `/${l}`,
  about: (l: Language) => `/${l}/about`,
  privacy: (l: Language) => `/${l}/privacy`,
  accessibility: (l: Language) => `/${l}/accessibility`,

  cities: (l: Language) => `/${l}/cities`,
  city: (l: Language, slug: string) => `/${l}/cities/${slug}`,
  cityActivity: (l: Language, slug: string, year?: number) =>
    `/${l}/cities/${slug}/activity${year ? `?year=${year}` : ""}`,
  citiesTimeline: (l: Language) => `/${l}/cities/timeline`,
  networks: (l: Language) => `/${l}/networks`,
  network: (l: Language, key: string) => `/${l}/networks/${key}`,
  goals: (l: Language) => `/${l}/goals`,
  goal: (l: Language, code: string) => `/${l}/goals/${code}`,

  /** Calls of funding programmes; one of them is a place on the page. */
  funding: (l: Language, id?: number) => `/${l}/funding${id ? `#call-${id}` : ""}`,

  initiatives: (l: Language, query = "") => `/${l}/initiatives${query && `?${query}`}`,
  initiative: (l: Language, id: number) => `/${l}/initiatives/${id}`,
  newInitiative: (l: Language) => `/${l}/initiatives/new`,
  editInitiative: (l: Language, id: number) => `/${l}/initiatives/${id}/edit`,
  /** Says that a proposed city is of no use to an initiative, and why. */
  setCityAside: (l: Language, id: number, citySlug: string) =>
    `/${l}/initiatives/${id}/not-useful/${citySlug}`,

  searches: (l: Language) => `/${l}/searches`,
  /** Opens without signing in: the token is a signature. */
  stopSearch: (l: Language, token: string) => `/${l}/searches/stop/${token}`,

  organisations: (l: Language, query = "") => `/${l}/organisations${query && `?${query}`}`,
  organisation: (l: Language, id: number) => `/${l}/organisations/${id}`,
  newOrganisation: (l: Language) => `/${l}/organisations/new`,
  editOrganisation: (l: Language, id: number) => `/${l}/organisations/${id}/edit`,
  /** Who acts for an organisation. */
  organisationPeople: (l: Language, id: number) => `/${l}/organisations/${id}/people`,
  joinOrganisation: (l: Language, id: number) => `/${l}/organisations/${id}/join`,

  /** Opens without signing in: the token is a signature. */
  invitation: (l: Language, token: string) => `/${l}/invitations/${token}`,

  /** With the token of an invitation the address is filled in and needs no further proof. */
  register: (l: Language, invitation?: string) =>
    `/${l}/register${invitation ? `?invitation=${invitation}` : ""}`,
  confirmEmail: (l: Language, token: string) => `/${l}/confirm/${token}`,
  signIn: (l: Language) => `/${l}/sign-in`,
  signInSecondFactor: (l: Language) => `/${l}/sign-in/second-factor`,
  signOut: (l: Language) => `/${l}/sign-out`,
  forgotPassword: (l: Language) => `/${l}/forgot-password`,
  resetPassword: (l: Language, token: string) => `/${l}/reset-password/${token}`,

  /** The person's own account and what keeps it safe. */
  account: (l: Language) => `/${l}/account`,
  changeEmail: (l: Language) => `/${l}/account/address`,
  confirmEmailChange: (l: Language, token: string) => `/${l}/account/address/confirm/${token}`,
  /** Opens without signing in: the token is a signature. */
  stopEmailChange: (l: Language, token: string) => `/${l}/account/address/stop/${token}`,
  changePassword: (l: Language) => `/${l}/account/password`,
  secondFactor: (l: Language) => `/${l}/account/second-factor`,
  authenticatorApp: (l: Language) => `/${l}/account/second-factor/app`,
  /** Asks once more who it is, before something dangerous. */
  prove: (l: Language) => `/${l}/account/prove`,
  accountSessions: (l: Language) => `/${l}/account/sessions`,

  /** What the forum holds about the person, to take away or to erase. */
  ownData: (l: Language) => `/${l}/account/data`,
  ownDataFile: (l: Language) => `/${l}/account/data/file`,
  /** What a signed-in person has here: organisations, initiatives, conversations. */
  desk: (l: Language) => `/${l}/desk`,
  conversation: (l: Language, introductionId: number) => `/${l}/conversations/${introductionId}`,

  staff: (l: Language) => `/${l}/staff`,
  people: (l: Language, query = "") => `/${l}/staff/people${query && `?${query}`}`,
  person: (l: Language, id: string) => `/${l}/staff/people/${id}`,
  /** Of security and moderation; for administrators. */
  auditLog: (l: Language, query = "") => `/${l}/staff/log${query && `?${query}`}`,
  auditLogExport: (l: Language, query = "") => `/${l}/staff/log/export${query && `?${query}`}`,
  matchingWeights: (l: Language) => `/${l}/staff/matching`,
  /** The words by which matching understands texts, concept by concept. */
  lexicon: (l: Language) => `/${l}/staff/lexicon`,
  /** How cities answered what they were asked, and what matching concludes. */
  memory: (l: Language) => `/${l}/staff/memory`,
  cityMemory: (l: Language, slug: string) => `/${l}/staff/memory/${slug}`,
  lexiconConcept: (l: Language, concept: string) => `/${l}/staff/lexicon/${concept}`,
  staffFunding: (l: Language) => `/${l}/staff/funding`,
  newFundingCall: (l: Language) => `/${l}/staff/funding/new`,
  fundingCall: (l: Language, id: number) => `/${l}/staff/funding/${id}`,
  /** Organisations that staff recorded and nobody has claimed. */
  recordedOrganisations: (l: Language) => `/${l}/staff/organisations`,
  recordOrganisation: (l: Language) => `/${l}/staff/organisations/new`,
  recordedOrganisation: (l: Language, id: number) => `/${l}/staff/organisations/${id}/profile`,
  reviewOrganisation: (l: Language, id: number) => `/${l}/staff/organisations/${id}`,
  reviewInitiative: (l: Language, id: number) => `/${l}/staff/initiatives/${id}`,
  introduce: (l: Language, id: number, citySlug: string) =>
    `/${l}/staff/initiatives/${id}/introduce/${citySlug}`,

  /** The register of partner cities, table by table; a record is named by its key. */
  cityRegister: (l: Language) => `/${l}/staff/register`,
  registerTable: (l: Language, table: string, parent?: string) =>
    `/${l}/staff/register/${table}${parent ? `?parent=${parent}` : ""}`,
  newRecord: (l: Language, table: string, parent?: string) =>
    `/${l}/staff/register/${table}/new${parent ? `?parent=${parent}` : ""}`,
  record: (l: Language, table: string, key: string) => `/${l}/staff/register/${table}/${key}`,
  recordDocuments: (l: Language, key: string) => `/${l}/staff/register/agreement/${key}/documents`,
  document: (id: number) => `/documents/${id}`,
  proposal: (l: Language, id: number) => `/${l}/staff/register/changes/${id}`,
  healthReview: (l: Language, id: number) => `/${l}/staff/register/reviews/${id}`,
  /** Private to one member of staff: the token is a signature. */
  registerCalendar: (l: Language, userId: string, token: string) =>
    `/calendar/register/${l}/${userId}/${token}.ics`,
  benefitDuplicates: (l: Language) => `/${l}/staff/register/duplicates`,
  registerGaps: (l: Language, change?: string) =>
    `/${l}/staff/register/gaps${change ? `?change=${encodeURIComponent(change)}` : ""}`,
  registerImport: (l: Language) => `/${l}/staff/register/import`,
  registerImportPlan: (l: Language, id: number) => `/${l}/staff/register/import/${id}`,
  registerExport: (l: Language, table: string, format: string) =>
    `/${l}/staff/register/${table}/export?format=${format}`,

  /** A partner city's contact answers here, without an account. */
  answer: (l: Language, token: string) => `/${l}/answer/${token}`,

  /** The register for programs. */
  api: {
    cities: () => "/api/v1/cities",
    city: (slug: string) => `/api/v1/cities/${slug}`,
    affiliations: () => "/api/v1/affiliations",
    goals: () => "/api/v1/goals",
  },

  mailbox: () => "/dev/mailbox",
};
