import { nounEn, pluralEn } from "~/shared/plural";
import type { funding as pl, MissingPlace } from "../pl/funding";

const numbers = ["no", "one", "two", "three", "four", "five", "six"] as const;
const inWords = (n: number) => numbers[n] ?? String(n);
const begin = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const anyOf = (place: MissingPlace) =>
  place.kind === "union"
    ? "from any EU country"
    : place.kind === "programme"
      ? "from any country the call is open to"
      : `from one of these countries: ${place.names.join(", ")}`;
const newOne = (place: MissingPlace) =>
  place.kind === "union"
    ? "from another EU country"
    : place.kind === "programme"
      ? "from another country the call is open to"
      : place.names.length === 1
        ? `from ${place.names[0]}`
        : `from one of these countries: ${place.names.join(", ")}`;
const newOnes = (place: MissingPlace) =>
  place.kind === "listed"
    ? `each from another of these countries: ${place.names.join(", ")}`
    : `each ${newOne(place)}`;

export const funding: typeof pl = {
  title: "Funding calls",
  lead: "Programmes that pay for what you do together with a partner abroad. The programme decides: check the conditions on its page before you begin to write.",
  toList: "Funding calls",
  allCalls: "All funding calls",
  open: "Open now",
  later: "Opening later",
  filterField: "Field",
  all: "all",
  apply: "Show",
  clear: "Show all",
  found: (n) =>
    n === 0
      ? "No call fits this field."
      : `${pluralEn(n, "call", "calls")} ${nounEn(n, "fits", "fit")} this field.`,
  none: "No call is open now",
  noneText: "The city office will add the next ones when programmes announce them.",
  deadline: {
    until: (day) => `apply by ${day}`,
    allYear: "apply all year round",
    span: (from, until) => `apply from ${from} to ${until}`,
    from: (day) => `apply from ${day}`,
    unconfirmed: (words) => `${words} (deadline not confirmed)`,
  },
  facts: {
    who: "Who applies",
    partnership: "Smallest partnership",
    countries: "Countries",
    grant: "Grant",
    fields: "Fields",
    note: "Notes",
  },
  anyOrganisation: "any organisation",
  anyField: "all",
  alone: "The applicant alone is enough.",
  partnership: (partners, countries, union) =>
    [
      `At least ${pluralEn(partners, "organisation", "organisations")}${countries > 1 ? ` from ${countries} different countries` : ""}, the applicant included.`,
      union > 0 &&
        `At least ${pluralEn(union, "of these countries is", "of these countries are")} in the European Union.`,
    ]
      .filter(Boolean)
      .join(" "),
  countries: {
    union: "countries of the European Union",
    unionAnd: (names) => `countries of the European Union, and ${names.join(", ")}`,
    listed: (names) => names.join(", "),
  },
  grant: (money) => `up to ${money}`,
  checked: (day) => `The city office checked the conditions on the programme’s page on ${day}.`,
  notChecked: (year) =>
    `Conditions as in the call of ${year}. The city office has not confirmed the deadline yet: check it on the programme’s page.`,
  initiative: {
    title: "Where the money may come from",
    lead: "Calls open today: first those in the fields of this initiative, then those that close soonest. Partners who have said yes are counted.",
    none: "No open call is for an organisation of this kind.",
    states: { eligible: "can apply", "needs-partners": "partners missing" },
    eligible: "There are enough partners to apply.",
    missing: (missing, place) => {
      const { partners, countries } = missing;
      const union = place.kind === "union" ? 0 : missing.unionCountries;
      const start = `${begin(inWords(partners))} more ${nounEn(partners, "partner is", "partners are")} needed`;
      if (countries === 0) return `${start}, ${anyOf(place)}.`;
      const unionPart = union > 0 ? `, at least ${inWords(union)} of them in the EU` : "";
      if (partners === countries)
        return `${start}, ${partners === 1 ? newOne(place) : newOnes(place)}${unionPart}.`;
      const among = countries === 1 ? newOne(place) : newOnes(place);
      return `${start}, at least ${inWords(countries)} of them ${among}${unionPart}.`;
    },
    cities: "Among partner cities:",
    more: (n) => `and ${n} more`,
    noCity: "No partner city lies in such a country.",
    notForYou: (n) => `Calls not for this organisation (${n})`,
    because: {
      country: "The call is for organisations from other countries.",
      type: (types) => `Somebody else applies: ${types}.`,
    },
  },
  staff: {
    title: "Funding calls",
    lead: "A short record of each call: who, by when, and with how many partners. From it initiatives learn which partners they lack.",
    public: "See it as everybody does",
    add: "Add a call",
    phases: {
      open: "Open",
      later: "Opening later",
      past: "Past the deadline: enter the next one or put it aside",
      archived: "Put aside",
    },
    phasesLead: {
      past: "Only the city office still sees them.",
      archived: "Only the city office sees them. Saving a call shows it to everybody again.",
    },
    none: "No call is recorded yet.",
    notChecked: "to be checked",
    noDeadline: "no deadline",
    newTitle: "New call",
    editTitle: "Change a call",
    saved: "Saved.",
    archivedDone: "The call is put aside. Only the city office sees it.",
    archivedNotice:
      "This call is put aside. Enter this year’s deadline and check the conditions on the programme’s page; saving shows it to everybody.",
    pastNotice: "The deadline of this call has passed. Enter the next one or put the call aside.",
    openPage: "Open the programme’s page",
    source: (source) => `Conditions as in: ${source}.`,
    save: "Save",
    saveAndShow: "Save and show to everybody",
    create: "Add the call",
    archive: "Put aside",
    archiveTitle: "Put the call aside",
    archiveLead: "It leaves the public pages; the record stays for the city office.",
    sections: {
      what: "What the call is",
      when: "When",
      who: "Who may apply",
      partnership: "With whom",
      rest: "Money and notes",
    },
  },
  form: {
    programme: "Programme",
    programmeHint: "For example Erasmus+.",
    programmeEnglish: "Programme in English",
    title: "Name of the call",
    titleEnglish: "Name of the call in English",
    url: "The programme’s page with the conditions",
    opensOn: "Applications from",
    opensOnHint: "Empty: open already.",
    deadlineOn: "Last day for applications",
    allYear: "Applications are taken all year round, without a deadline",
    applicantTypes: "Who applies",
    applicantTypesHint: "Nothing ticked means any organisation.",
    openToUnion: "Open to countries of the European Union",
    openToUnionHint: "Membership on the day somebody asks is what counts.",
    countries: "Other countries the call is open to",
    countriesHint:
      "Each on a line of its own or after a comma: its name or the two letters of its code. If the call is not for the whole Union, name all countries here.",
    countriesUnknown: (names) => `Not recognised: ${names.join(", ")}.`,
    minimumPartners: "How many organisations together, with the applicant",
    minimumCountries: "From how many different countries, with the applicant’s",
    minimumUnionCountries: "How many of these must be in the Union",
    minimumUnionCountriesHint: "0 if the call does not ask for it.",
    fields: "Fields",
    fieldsHint: "Nothing ticked means all.",
    grantMaximum: "Highest grant, in whole units",
    grantCurrency: "Currency",
    note: "Notes",
    noteHint: "Two sentences at most, about what the fields above do not say.",
    noteEnglish: "Notes in English",
    isChecked: "Deadline and conditions are checked today on the programme’s page",
    isCheckedHint: "Everybody will see that the city office confirmed them, and when.",
  },
};
