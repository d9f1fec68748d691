import { createElement, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { Route, Routes } from "react-router-dom";
import { StaticRouter } from "react-router-dom/server";
import { expect, test } from "vitest";
import { moscow, nuremberg, rochester } from "~/modules/cities/agreements/examples";
import { AgreementTimeline } from "~/modules/cities/components/agreement-timeline";
import { AgreementsTimeline } from "~/modules/cities/components/agreements-timeline";

const today = "2026-11-22";
const gaps = [{ from: "2007-01-01", until: today }];
const agreements = [rochester, moscow, nuremberg].map((each) => ({ ...each, title: each.key }));
const undertakings = [
  { key: "visit", year: 2003, status: "held" as const, title: "Wizyta <b>delegacji</b>" },
  { key: "plan", year: 2027, endYear: 2029, status: "planned" as const, title: "Wystawa" },
];

const render = (element: ReactElement, language = "pl") =>
  renderToStaticMarkup(
    createElement(
      StaticRouter,
      { location: `/${language}` },
      createElement(Routes, null, createElement(Route, { path: "/:lang", element })),
    ),
  ).replaceAll("\u00a0", " ");

const oneCity = createElement(AgreementTimeline, {
  cityName: "Rochester",
  agreements,
  undertakings,
  today,
  gaps,
});
const allCities = createElement(AgreementsTimeline, {
  cities: [
    { slug: "nuremberg", name: "Norymberga", agreements: agreements.slice(2) },
    { slug: "rochester", name: "Rochester", agreements: agreements.slice(0, 1) },
  ],
  today,
  gaps,
});

test("a city's timeline has a title, a description and the same in a table", () => {
  const html = render(oneCity);
  expect(html).toContain("Umowy na osi czasu: Rochester");
  expect(html).toMatch(/<figure[^>]+aria-labelledby="[^"]+"[^>]+aria-describedby="[^"]+"/);
  expect(html).toContain("<details");
  expect(html).toContain("wypowiedzieć można do 17 stycznia 2028 roku");
  expect(html).toContain("2027–2029");
});

test("titles from the register are shown as text", () => {
  expect(render(oneCity)).not.toContain("<b>delegacji");
});

test("the timeline of all cities links each city, in order of first signing", () => {
  const links = [...render(allCities, "en").matchAll(/tl-label"[^>]* href="([^"]+)"/g)];
  expect(links.map(([, href]) => href)).toEqual(["/en/cities/rochester", "/en/cities/nuremberg"]);
});

test("timelines carry no style of their own, so that the security policy lets them be", () => {
  for (const html of [oneCity, allCities].map((element) => render(element)))
    expect(html).not.toMatch(/\sstyle=/);
});

test("nothing on record is no picture", () => {
  const empty = createElement(AgreementsTimeline, { cities: [], today, gaps: [] });
  expect(render(empty)).toBe("");
});
