import type { Language } from "./language";

/** Every address of the site, in one language. */
export const paths = {
  home: (l: Language) => `/${l}`,
  about: (l: Language) => `/${l}/about`,
  privacy: (l: Language) => `/${l}/privacy`,
  accessibility: (l: Language) => `/${l}/accessibility`,

  cities: (l: Language) => `/${l}/cities`,
  city: (l: Language, slug: string) => `/${l}/cities/${slug}`,

  initiatives: (l: Language) => `/${l}/initiatives`,
  initiative: (l: Language, id: number) => `/${l}/initiatives/${id}`,
  newInitiative: (l: Language) => `/${l}/initiatives/new`,
  editInitiative: (l: Language, id: number) => `/${l}/initiatives/${id}/edit`,

  organisation: (l: Language, id: number) => `/${l}/organisations/${id}`,
  newOrganisation: (l: Language) => `/${l}/organisations/new`,
  editOrganisation: (l: Language, id: number) => `/${l}/organisations/${id}/edit`,

  register: (l: Language) => `/${l}/register`,
  confirmEmail: (l: Language, token: string) => `/${l}/confirm/${token}`,
  signIn: (l: Language) => `/${l}/sign-in`,
  signOut: (l: Language) => `/${l}/sign-out`,
  forgotPassword: (l: Language) => `/${l}/forgot-password`,
  resetPassword: (l: Language, token: string) => `/${l}/reset-password/${token}`,

  /** What a signed-in person has here: organisations, initiatives, conversations. */
  desk: (l: Language) => `/${l}/desk`,
  conversation: (l: Language, introductionId: number) => `/${l}/conversations/${introductionId}`,

  staff: (l: Language) => `/${l}/staff`,
  reviewOrganisation: (l: Language, id: number) => `/${l}/staff/organisations/${id}`,
  reviewInitiative: (l: Language, id: number) => `/${l}/staff/initiatives/${id}`,
  introduce: (l: Language, id: number, citySlug: string) =>
    `/${l}/staff/initiatives/${id}/introduce/${citySlug}`,

  /** A partner city's contact answers here, without an account. */
  answer: (l: Language, token: string) => `/${l}/answer/${token}`,

  mailbox: () => "/dev/mailbox",
};
