import type { api as pl } from "../pl/api";

export const api: typeof pl = {
  wrongParameter: "Wrong parameter",
  oneOf: (parameter, value, allowed) =>
    `The parameter ${parameter} cannot be “${value}”. It is one of: ${allowed}.`,
  country: (value) =>
    `The parameter country is two capital letters after ISO 3166-1, such as PL, not “${value}”.`,
  after: (value) =>
    `There is no city “${value}” after which a page could begin. Take the address of the next page from next.`,
  notFound: "Not found",
  noCity: (slug) =>
    `There is no city “${slug}” in the register. The list of cities: /api/v1/cities.`,
  noAddress: "There is nothing at this address. Begin at /api/v1/cities.",
};
