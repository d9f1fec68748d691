import { expect, test as base } from "@playwright/test";
import type { BrowserContext, BrowserContextOptions } from "@playwright/test";
import type { Language } from "../../../app/shared/language";
import { paths } from "../../../app/shared/paths";
import { anEmbeddedDatabase, type Forum, staffAccounts, staffPassword, startForum } from "./forum";
import { Person, type Place } from "./person";
import { aPostgresDatabase } from "./postgres-database";
import { type Watch, watch } from "./watch";

type Visit = {
  language?: Language;
  javaScript?: boolean;
  /** a session to begin with */
  session?: BrowserContextOptions["storageState"];
  dark?: boolean;
};

type Role = (typeof staffAccounts)[number]["role"];

type TestFixtures = {
  /** Lets somebody come to a forum with a browser of their own, from a network of their own. */
  visits: <At extends Place>(at: At, visit?: Visit) => Promise<Person<At>>;
  /** Lets somebody come to the forum that the tests of a worker share. */
  somebody: (visit?: Visit) => Promise<Person>;
  /** A member of staff, signed in. */
  staff: (visit?: Visit, role?: Role) => Promise<Person>;
};

type WorkerFixtures = {
  /** Where the shared forum keeps its data. */
  database: "embedded" | "postgres";
  /** The forum that the tests of one worker share. */
  forum: Forum;
  /** Of staff who have signed in before. */
  sessions: Map<Role, BrowserContextOptions["storageState"]>;
};

let visitors = 0;

export const test = base.extend<TestFixtures, WorkerFixtures>({
  database: ["embedded", { option: true, scope: "worker" }],
  forum: [
    async ({ database }, use) => {
      const own = database === "embedded" ? anEmbeddedDatabase() : await aPostgresDatabase();
      const forum = await startForum(own);
      await use(forum);
      await forum.stop();
    },
    { scope: "worker", timeout: 90_000 },
  ],
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the parameter's shape
  sessions: [async ({}, use) => use(new Map()), { scope: "worker" }],
  visits: async ({ browser }, use, testInfo) => {
    const open: { context: BrowserContext; watching: Watch }[] = [];
    await use(async (at, visit = {}) => {
      const { language = "pl", javaScript = true, session, dark } = visit;
      visitors += 1;
      const network = [10, testInfo.parallelIndex, visitors >> 8, visitors & 255].join(".");
      const context = await browser.newContext({
        javaScriptEnabled: javaScript,
        locale: { pl: "pl-PL", en: "en-GB" }[language],
        colorScheme: dark ? "dark" : "light",
        viewport: { width: 1280, height: 800 },
        extraHTTPHeaders: { "X-Forwarded-For": network },
        storageState: session,
      });
      const watching = await watch(context, at.url);
      open.push({ context, watching });
      const page = await context.newPage();
      return new Person({ context, page, forum: at, language, javaScript, watch: watching });
    });
    await Promise.all(open.map(({ context }) => context.close()));
    expect(open.flatMap(({ watching }) => watching.problems)).toEqual([]);
  },
  somebody: ({ visits, forum }, use) => use((visit) => visits(forum, visit)),
  staff: async ({ somebody, sessions }, use) => {
    await use(async (visit = {}, role = "coordinator") => {
      const person = await somebody({ ...visit, session: sessions.get(role) });
      if (!sessions.has(role)) {
        const { email } = staffAccounts.find((account) => account.role === role)!;
        await person.opens(paths.signIn(person.language));
        await person.fills(person.t.accounts.email, email);
        await person.fills(person.t.accounts.password, staffPassword);
        await person.presses(person.t.accounts.signIn.button);
        await person.sees(person.t.accounts.desk.title);
        sessions.set(role, await person.context.storageState());
      }
      return person;
    });
  },
});

export { expect };
