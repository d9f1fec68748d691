import type { organisations as pl } from "../pl/organisations";

export const organisations: typeof pl = {
  newTitle: "Add an organisation",
  newLead:
    "Partners will see this. The city office checks it against the register, usually within a few days.",
  editTitle: "Change the organisation’s details",
  edit: "Change details",
  sectionWho: "Who you are",
  sectionRegister: "Entry in a register",
  sectionAddress: "Address and contact",
  sectionWhat: "What you do",
  type: "Kind of organisation",
  name: "Name",
  nameHint: "The full name, as in the register.",
  nameEnglish: "Name in English",
  registerKind: "Register",
  registerKinds: {
    krs: "KRS (Polish court register)",
    nip: "NIP (Polish tax number)",
    regon: "REGON (Polish statistical number)",
    rspo: "RSPO (Polish register of schools)",
    foreign: "A register in another country",
  },
  registerNumber: "Number in the register",
  registerNumberHint: "A change of register or number asks for verification again.",
  street: "Street and number",
  postcode: "Postcode",
  town: "Town",
  country: "Country",
  website: "Website",
  languages: "Languages you work in",
  fields: "Fields",
  seeks: "What you look for abroad",
  seeksHint:
    "For example: schools for an exchange, places for internships, experience with youth clubs.",
  offers: "What you can give a partner",
  create: "Add the organisation",
  created:
    "The organisation is added. The city office will verify it; meanwhile you can describe a first initiative.",
  saved: "Your changes are saved.",
  joined: "You now act for this organisation.",
  pending:
    "The organisation is waiting to be verified by the city office. Initiatives can be described and submitted already; they are published once it is verified.",
  refused: (note) =>
    `The city office could not confirm the details: ${note} Correct and save them, and they will be checked again.`,
  verifiedOn: (day) => `Verified by the city office on ${day}`,
  verifiedByProgramme: "Named in the programme of international cooperation",
  register: "Entry in a register",
  address: "Address",
  facts: {
    languages: "Languages",
    seeks: "What it looks for abroad",
    offers: "What it can give a partner",
  },
  recorded: "Recorded by the city office. Nobody acts for it here yet.",
  changeRecorded: "Change the office’s record",
  directory: "Organisations",
  partnerCities: "Cities it works with",
  initiatives: "Initiatives of this organisation",
  fitting: {
    title: "Initiatives you may suit",
    lead: "Only your people see this list. It is made from what you look for and what you offer.",
    empty:
      "No published initiative suits you so far. The more exactly you write what you look for and what you can give, the easier one is found.",
  },
};
