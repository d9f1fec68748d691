import fc from "fast-check";
import { expect, test } from "vitest";
import { domainOf, isOwnDomain } from "./own-domain";

test("an address in the domain of the website belongs to the organisation", () => {
  expect(isOwnDomain("ola@lo5.krakow.pl", "https://www.lo5.krakow.pl/o-nas")).toBe(true);
  expect(isOwnDomain("Ola@LO5.Krakow.pl", "http://lo5.krakow.pl:8080")).toBe(true);
});

test("neither a part of the domain nor a longer one will do", () => {
  for (const domain of [
    "krakow.pl",
    "xlo5.krakow.pl",
    "a.lo5.krakow.pl",
    "lo5.krakow.pl.evil.test",
  ])
    expect(isOwnDomain(`ola@${domain}`, "https://lo5.krakow.pl")).toBe(false);
});

test.each(["gmail.com", "wp.pl", "poczta.onet.pl", "facebook.com", "szkola.wordpress.com"])(
  "%s is nobody's own",
  (domain) => {
    expect(isOwnDomain(`ola@${domain}`, `https://${domain}/szkola`)).toBe(false);
  },
);

test("without a website nobody has its domain", () => {
  for (const website of ["", "szkola", "https://", "//"]) {
    expect(domainOf(website)).toBe("");
    expect(isOwnDomain("ola@szkola.test", website)).toBe(false);
    expect(isOwnDomain("ola@", website)).toBe(false);
  }
});

test("whatever domain a website has, an address there is its own unless anybody can have one", () => {
  fc.assert(
    fc.property(fc.domain(), (domain) => {
      const own = domainOf(`https://www.${domain}/`);
      expect(isOwnDomain(`ola@${domain}`, `https://www.${domain}/`)).toBe(own === domain);
    }),
  );
});
