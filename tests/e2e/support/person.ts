import { type BrowserContext, expect, type Locator, type Page } from "@playwright/test";
import type { Language } from "../../../app/shared/language";
import { checkPage } from "./check-page";
import type { Forum } from "./forum";
import { type Texts, texts } from "./texts";
import type { Watch } from "./watch";

/** Where a forum is. */
export type Place = { url: string };

type Options<At> = {
  context: BrowserContext;
  page: Page;
  forum: At;
  language: Language;
  javaScript: boolean;
  watch: Watch;
};

/** Somebody in front of a browser. */
export class Person<At extends Place = Forum> {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly forum: At;
  readonly language: Language;
  readonly javaScript: boolean;
  readonly watch: Watch;
  readonly t: Texts;

  constructor({ context, page, forum, language, javaScript, watch }: Options<At>) {
    this.context = context;
    this.page = page;
    this.forum = forum;
    this.language = language;
    this.javaScript = javaScript;
    this.watch = watch;
    this.t = texts[language];
  }

  /** Opens an address of the forum, or a link from a mail. */
  async opens(address: string) {
    await this.page.goto(new URL(address, this.forum.url).href);
  }

  /** Comes to the page with this main heading, which is as every page must be. */
  async isOn(title: string | RegExp) {
    await this.sees(title);
    await checkPage(this.page, this.language);
  }

  /** Sees the main heading of a page that has been checked before. */
  async sees(title: string | RegExp) {
    await expect(this.page.getByRole("heading", { level: 1 })).toHaveText(title);
  }

  /** Reads this somewhere on the page. */
  async reads(text: string | RegExp) {
    await expect(this.page.getByRole("main")).toContainText(text);
  }

  /** A control by its label, whether or not it says that it is optional. */
  field(label: string): Locator {
    const optional = `${label} ${this.t.common.optional}`;
    const main = this.page.getByRole("main");
    return main.getByLabel(label, { exact: true }).or(main.getByLabel(optional, { exact: true }));
  }

  async fills(label: string, value: string) {
    await this.field(label).fill(value);
  }

  /** Ticks choices of a group by their codes. */
  async ticks(name: string, ...codes: string[]) {
    for (const code of codes) {
      await this.page.locator(`input[name="${name}"][value="${code}"]`).check();
    }
  }

  async presses(name: string) {
    await this.page.getByRole("button", { name, exact: true }).click();
  }

  /** Presses a button whose answer says that something has to be mended. */
  async pressesInVain(name: string, status = 422) {
    this.watch.expectStatus(status);
    await this.presses(name);
  }

  /** Follows a link in the page itself. */
  async follows(name: string | RegExp) {
    const exact = typeof name === "string";
    await this.page.getByRole("main").getByRole("link", { name, exact }).first().click();
  }

  /** Follows a link above the page. */
  async goesTo(name: string) {
    await this.page.getByRole("banner").getByRole("link", { name, exact: true }).click();
  }

  /** The summary above a form names the field and says what is wrong with it. */
  async isToldOf(label: string, error: string) {
    await expect(this.page.getByRole("alert")).toContainText(`${label}: ${error}`);
  }

  /** With JavaScript: the page answers to what is typed. */
  async isReadyToType() {
    if (!this.javaScript) return;
    await this.page.waitForFunction(() =>
      Object.keys(document.querySelector("main form") ?? {}).some((key) =>
        key.startsWith("__react"),
      ),
    );
  }
}
