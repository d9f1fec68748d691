import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, expect, type Page } from "@playwright/test";
import { HtmlValidate } from "html-validate";
import { type Language, languages } from "../../../app/shared/language";
import { plain, sentencesOnlyIn, texts } from "./texts";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const widths = [360, 1280];

/** What every page must be, whoever sees it and however they came. */
export async function checkPage(page: Page, language: Language) {
  const { pathname, origin } = new URL(page.url());
  const seen = await page.evaluate(() => ({
    language: document.documentElement.lang,
    titles: document.querySelectorAll("h1").length,
    title: document.title,
    description: document.querySelector<HTMLMetaElement>("meta[name=description]")?.content,
    alternates: [...document.querySelectorAll<HTMLLinkElement>("link[rel=alternate]")].map(
      (link) => `${link.hreflang} ${link.href}`,
    ),
    text: document.body.innerText,
  }));
  const where = `on ${pathname}`;
  expect.soft(seen.language, `language ${where}`).toBe(language);
  expect.soft(pathname, "the address names the language").toMatch(new RegExp(`^/${language}(/|$)`));
  expect.soft(seen.titles, `main headings ${where}`).toBe(1);
  expect(plain(seen.title), `title ${where}`).toContain(plain(texts[language].common.forum));
  expect.soft(seen.title, `title ${where}`).not.toMatch(/^\s*–/);
  expect.soft(seen.description?.trim(), `description ${where}`).toBeTruthy();
  const alternates = languages.map(
    (other) => `${other} ${origin}${pathname.replace(/^\/[a-z]{2}/, `/${other}`)}`,
  );
  expect.soft(seen.alternates, `alternates ${where}`).toEqual(alternates);
  checkWords(plain(`${seen.title} ${seen.description} ${seen.text}`), language, where);
  const shape = await shapeOf(page);
  if (isFirst("widths", language, shape)) await checkWidths(page, where);
  if (isFirst("html", shape)) await checkHtml(page, where);
  if (isFirst("axe", await coloursOf(page), shape)) await checkAccessibility(page, where);
}

/**
 * Resizing and axe take most of a second, so they look at a page once a run for each shape, by
 * whichever worker meets it first.
 */
function isFirst(...facts: string[]): boolean {
  const folder = join(process.env.FORUM_TEST_FOLDER!, "checked");
  mkdirSync(folder, { recursive: true });
  try {
    const name = createHash("sha256").update(facts.join("\n")).digest("hex");
    writeFileSync(join(folder, name), "", { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** Nothing that a template or a translation has left behind. */
function checkWords(text: string, language: Language, where: string) {
  expect
    .soft(text, `left-over words ${where}`)
    .not.toMatch(/\b(undefined|NaN|null|Invalid Date)\b|\[object |\{\{|\$\{/);
  const codes = Object.keys(texts[language].errors).filter((code) => code.includes("-"));
  expect
    .soft(
      codes.filter((code) => text.includes(code)),
      `codes instead of sentences ${where}`,
    )
    .toEqual([]);
  const foreign = languages.filter((other) => other !== language).flatMap(sentencesOnlyIn);
  expect
    .soft(
      foreign.filter((sentence) => text.includes(sentence)),
      `sentences in another language ${where}`,
    )
    .toEqual([]);
}

/** Nobody has to scroll sideways, on a phone or at a desk. */
async function checkWidths(page: Page, where: string) {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const tooWide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect.soft(tooWide, `pixels too wide at ${width} ${where}`).toBeLessThanOrEqual(0);
  }
}

/** The standard's rules; what is left out of it is a matter of taste. */
const validator = new HtmlValidate({ extends: ["html-validate:standard"] });

/** The page as the server sends it is valid: browsers mend what they show. */
async function checkHtml(page: Page, where: string) {
  const answer = await page.request.get(page.url());
  const { results } = await validator.validateString(await answer.text());
  const found = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, selector, message }) => `${ruleId}: ${message} (${selector})`),
  );
  expect.soft(found, `HTML ${where}`).toEqual([]);
}

async function checkAccessibility(page: Page, where: string) {
  const { violations } = await new AxeBuilder({ page: await readable(page) })
    .options({ resultTypes: ["violations"], preload: false })
    .withTags(standards)
    // Without frames axe needs no second page to put its results together.
    .setLegacyMode(true)
    .analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" | ")}`,
  );
  expect.soft(found, `axe ${where}`).toEqual([]);
}

/** The page itself or, where it runs no scripts and axe could not wait for a timer, a copy that does. */
async function readable(page: Page): Promise<Page> {
  if (await page.evaluate(() => matchMedia("(scripting: enabled)").matches)) return page;
  const copy = await copyOf(page.context().browser()!, await coloursOf(page));
  const html = await page.content();
  const body = html.replace(/<script\b.*?<\/script>/gs, "");
  await copy.unrouteAll();
  await copy.route(page.url(), (route) => route.fulfill({ body, contentType: "text/html" }));
  await copy.goto(page.url());
  return copy;
}

const coloursOf = (page: Page) =>
  page.evaluate(() => (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light"));

const copies = new Map<string, Promise<Page>>();

/** One page a worker for the copies of each colour scheme; it goes with the browser. */
function copyOf(browser: Browser, colorScheme: "dark" | "light"): Promise<Page> {
  const page =
    copies.get(colorScheme) ??
    browser.newContext({ colorScheme }).then((context) => context.newPage());
  copies.set(colorScheme, page);
  return page;
}

/** The page without its words: elements, their classes and attributes, equal neighbours once. */
const shapeOf = (page: Page) =>
  page.evaluate(() => {
    const telling = ["class", "role", "type", "lang", "tabindex", "aria-invalid", "aria-current"];
    const counts =
      /^(aria-|id$|for$|href$|alt$|title$|name$|src$|hidden|disabled|open|autocomplete)/;
    const shape = (element: Element): string => {
      if (["SCRIPT", "NOSCRIPT"].includes(element.tagName)) return "";
      const attributes = [...element.attributes]
        .filter(({ name }) => telling.includes(name) || counts.test(name))
        .map(({ name, value }) => (telling.includes(name) ? `${name}=${value}` : name))
        .sort();
      const hasText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      const children = new Set([...element.children].map(shape));
      return `<${element.tagName} ${attributes.join()} ${hasText}>${[...children].join("")}`;
    };
    const parts = [...document.querySelectorAll("body > :is(a, header, main, footer)")];
    return parts.map((part) => shape(part)).join();
  });
