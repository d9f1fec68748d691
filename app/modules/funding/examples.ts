import type { Conditions } from "./funding-call";

/** A call for three organisations from three countries of the Union, open all year; for tests. */
export const aCall = (given: Partial<Conditions> = {}): Conditions => ({
  opensOn: null,
  deadlineOn: null,
  isArchived: false,
  openToUnion: true,
  countries: [],
  minimumPartners: 3,
  minimumCountries: 3,
  minimumUnionCountries: 0,
  applicantTypes: [],
  ...given,
});
