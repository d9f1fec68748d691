import type { APIRequestContext } from "@playwright/test";
import { paths } from "../../app/shared/paths";
import { accessTable } from "../access/table";
import { aStoryNumber, contacts, passwords, stories, type Story } from "./steps/story";
import {
  aClient,
  aDraft,
  aMember,
  anIntroduction,
  anOrganisation,
  aPublishedInitiative,
  aStaffMember,
  aSubmittedInitiative,
  completeDraft,
  introductionForm,
  sends,
  unseenFields,
} from "./support/by-forms";
import type { Person } from "./support/person";
import { expect, test } from "./support/test";

// The tests of this file share one forum.
test.describe.configure({ mode: "default" });

test("somebody else’s organisation, draft and conversation do not exist for pages, data and actions", async ({
  forum,
}) => {
  const n = aStoryNumber();
  const story = stories.pl(n);
  const owner = await aMember(forum, story);
  const stranger = await aMember(forum, stories.pl(n + 1));
  const nobody = await aClient(forum);
  const staff = await aStaffMember(forum);
  const pending = await anOrganisation(owner, story);
  const draft = await aDraft(owner, pending);
  const { id } = await aPublishedInitiative(owner, staff, story);
  const { conversation } = await anIntroduction(forum, staff, { id, n, story });
  const walled = [
    paths.organisation("pl", pending),
    paths.editOrganisation("pl", pending),
    paths.initiative("pl", draft),
    paths.editInitiative("pl", draft),
    paths.editInitiative("pl", id),
    paths.conversation("pl", conversation),
  ];
  for (const path of walled) {
    expect.soft((await stranger.get(path)).status(), path).toBe(404);
    await expectNoData(stranger, path);
    const own = await owner.get(path);
    expect.soft([200, 302], `${path} for its owner`).toContain(own.status());
    // Nobody learns from the way to the sign-in page whether something is there.
    const unknown = await nobody.get(path.replace(/\d+/, "99999999"));
    expect.soft((await nobody.get(path)).status(), path).toBe(unknown.status());
  }
  const message = { intent: "message", body: "Obcy", clientKey: crypto.randomUUID() };
  const result = { intent: "outcome", outcome: "achieved", outcomeText: "Obcy wpisał wynik." };
  const organisation = { type: "ngo", name: "Obca", registerKind: "krs", version: "1" };
  const texts = { ...(await unseenFields(owner, draft)), ...completeDraft(story) };
  const attempts: [string, Record<string, string | string[]>][] = [
    [paths.editInitiative("pl", draft), { ...texts, intent: "save" }],
    [paths.editInitiative("pl", draft), { ...texts, intent: "autosave" }],
    [paths.editInitiative("pl", draft), { ...texts, intent: "submit" }],
    [paths.initiative("pl", draft), {}],
    [paths.conversation("pl", conversation), message],
    [paths.conversation("pl", conversation), result],
    [paths.editOrganisation("pl", pending), organisation],
    [paths.newInitiative("pl"), { organisation: String(pending) }],
  ];
  for (const [path, form] of attempts) {
    const { status } = await answerTo(stranger, path, form);
    expect.soft([404, 409, 422], `${path} ${JSON.stringify(form)}`).toContain(status);
  }
  expect(await (await owner.get(paths.editInitiative("pl", draft))).text()).not.toContain(
    story.summary,
  );
  expect(await (await owner.get(paths.conversation("pl", conversation))).text()).not.toContain(
    "Obcy",
  );
});

/** The address from which a page's scripts fetch its data answers no more than the page. */
async function expectNoData(client: APIRequestContext, path: string) {
  const answer = await client.get(`${path}.data`);
  expect.soft(answer.status(), `${path}.data`).toBe(404);
}

async function answerTo(
  client: APIRequestContext,
  path: string,
  form: Record<string, string | string[]>,
) {
  const answer = await sends(client, path, form);
  return { status: answer.status(), text: await answer.text() };
}

test("a member cannot open staff pages or decide", async ({ forum }) => {
  const n = aStoryNumber();
  const story = stories.pl(n);
  const member = await aMember(forum, story);
  const { id, organisation } = await aSubmittedInitiative(member, story);
  const pages: [string, Record<string, string>][] = [
    [paths.staff("pl"), {}],
    [paths.reviewOrganisation("pl", organisation), { verdict: "verified" }],
    [paths.reviewInitiative("pl", id), { verdict: "published" }],
    [paths.introduce("pl", id, "innsbruck"), introductionForm(n)],
  ];
  for (const [path, form] of pages) {
    expect.soft((await member.get(path)).status(), path).toBe(404);
    await expectNoData(member, path);
    if (path === paths.staff("pl")) continue;
    expect.soft((await answerTo(member, path, form)).status, path).toBe(404);
  }
  const own = await (await member.get(paths.organisation("pl", organisation))).text();
  expect(own).toContain("weryfikac");
});

/** Every route, with anything where it names something, as a page and as data. */
const everyAddress = Object.keys(accessTable)
  .map((id) => `/${id.slice("routes/".length).replace(/_?index$/, "")}`)
  .map((path) =>
    path
      .replace(/\$lang/, "pl")
      .replace(/\$\w*/g, "1")
      .replace(/_?\./g, "/"),
  )
  .map((path) => path.replace(/\/$/, "") || "/")
  .flatMap((path) => [path, path === "/" ? "/_root.data" : `${path}.data`]);

test("a form that another site sends, or that does not say where it comes from, is refused", async ({
  forum,
}) => {
  const client = await aClient(forum);
  const form = { email: "anna@szkola.test", password: passwords[0] };
  const origins: Record<string, string>[] = [
    { Origin: "" },
    { Origin: "https://evil.test" },
    { Origin: "null" },
    { Origin: forum.url, "Sec-Fetch-Site": "cross-site" },
    { Origin: forum.url, "Sec-Fetch-Site": "same-site" },
    { Origin: `${forum.url}.evil.test` },
  ];
  for (const headers of origins) {
    for (const path of everyAddress) {
      const answer = await client.post(path, { form, headers });
      expect.soft(answer.status(), `${path} ${JSON.stringify(headers)}`).toBe(403);
    }
  }
});

test("of two moderators who press at once one decides and the other is told", async ({
  forum,
  staff,
}) => {
  const story = stories.pl(aStoryNumber());
  const member = await aMember(forum, story);
  const office = await aStaffMember(forum);
  const { id, organisation } = await aSubmittedInitiative(member, story);
  await sends(office, paths.reviewOrganisation("pl", organisation), { verdict: "verified" });
  const both = [
    await staff({ dark: true }, "coordinator"),
    await staff({ dark: true }, "moderator"),
  ];
  for (const one of both) {
    await one.opens(paths.reviewInitiative("pl", id));
    await one.sees(story.title);
    one.watch.expectStatus(409);
  }
  const { t } = both[0]!;
  await Promise.all(both.map((one) => one.presses(t.staff.initiative.publish)));
  const outcome = new RegExp(`${t.staff.initiative.decided}|${t.errors["already-decided"]}`);
  await Promise.all(both.map((one) => one.reads(outcome)));
  const told = await Promise.all(
    both.map((one) => one.page.getByText(t.errors["already-decided"]).count()),
  );
  expect(told.toSorted()).toEqual([0, 1]);
  for (const one of both) await one.isOn(story.title);
});

test("a link with one letter changed leads to a page that says what to do", async ({
  forum,
  somebody,
}) => {
  const n = aStoryNumber();
  const story = stories.pl(n);
  const member = await aMember(forum, story);
  const staff = await aStaffMember(forum);
  const { id } = await aPublishedInitiative(member, staff, story);
  const { link } = await anIntroduction(forum, staff, { id, n, story });
  const letter = link.at(-5) === "A" ? "B" : "A";
  const changed = `${link.slice(0, -5)}${letter}${link.slice(-4)}`;
  for (const language of ["pl", "en"] as const) {
    const contact = await somebody({ language, dark: true });
    const address = changed.replace("/pl/answer/", `/${language}/answer/`);
    contact.watch.expectStatus(404);
    await contact.opens(address);
    await contact.isOn(contact.t.cooperation.answer.invalidTitle);
    await contact.reads(contact.t.cooperation.answer.office);
  }
  const client = await aClient(forum);
  const { pathname } = new URL(changed);
  const accepted = await sends(client, pathname, { intent: "answer", answer: "accept" });
  expect(accepted.status()).toBe(404);
  const queue = await (await staff.get(paths.reviewInitiative("pl", id))).text();
  expect(queue).not.toContain("przyjęta");
});

/** A member with a draft, in front of a browser. */
async function inTheirBrowser(
  { member }: { member: APIRequestContext },
  somebody: (visit: object) => Promise<Person>,
  javaScript: boolean,
) {
  return somebody({ javaScript, dark: true, session: await member.storageState() });
}

/** Signs in on the page the person was led to, and comes back to where they were. */
async function signsInAgain(person: Person, story: Story, title: string) {
  const { t } = person;
  await person.sees(t.accounts.signIn.title);
  await person.fills(t.accounts.email, story.member.email);
  await person.fills(t.accounts.password, passwords[0]);
  await person.presses(t.accounts.signIn.button);
  await person.sees(title);
}

test("with JavaScript a text outlives the session it was written in", async ({
  forum,
  somebody,
}) => {
  const story = stories.pl(aStoryNumber());
  const member = await aMember(forum, story);
  const draft = await aDraft(member, await anOrganisation(member, story));
  const person = await inTheirBrowser({ member }, somebody, true);
  const { edit } = person.t.initiatives;
  await person.opens(paths.editInitiative("pl", draft));
  await person.isReadyToType();
  await person.fills(edit.titleLabel, story.title);
  await expect(person.page.getByText(edit.savedAt("").trim())).toBeVisible();
  await person.context.clearCookies();
  person.watch.expectStatus(401);
  await person.fills(edit.summary, story.summary);
  await expect(person.page.getByRole("alert")).toHaveText(edit.signedOut);
  await person.isOn(edit.title);
  await expect(person.field(edit.summary)).toHaveValue(story.summary);
  await person.opens(paths.editInitiative("pl", draft));
  await signsInAgain(person, story, edit.title);
  await person.reads(edit.restored);
  await expect(person.field(edit.titleLabel)).toHaveValue(story.title);
  await expect(person.field(edit.summary)).toHaveValue(story.summary);
  await person.presses(edit.save);
  await expect(person.page.getByText(edit.restored)).toBeHidden();
  await person.page.reload();
  await expect(person.field(edit.summary)).toHaveValue(story.summary);
  await expect(person.page.getByText(edit.restored)).toBeHidden();
});

for (const javaScript of [false, true]) {
  const how = javaScript ? "with" : "without";
  test(`${how} JavaScript what was typed into a form comes back after signing in again`, async ({
    forum,
    somebody,
  }) => {
    const n = aStoryNumber();
    const story = stories.pl(n);
    const member = await aMember(forum, story);
    const staff = await aStaffMember(forum);
    const { id, organisation } = await aPublishedInitiative(member, staff, story);
    const { conversation } = await anIntroduction(forum, staff, {
      id,
      n,
      story,
    });
    const draft = await aDraft(member, organisation);
    const person = await inTheirBrowser({ member }, somebody, javaScript);
    const { t, context } = person;

    await person.opens(paths.conversation("pl", conversation));
    await person.fills(t.cooperation.space.newMessage, story.message);
    await context.clearCookies();
    await person.presses(t.cooperation.space.sendMessage);
    await person.reads(t.accounts.signIn.rescued);
    await person.isOn(t.accounts.signIn.title);
    await signsInAgain(person, story, story.title);
    await expect(person.field(t.cooperation.space.newMessage)).toHaveValue(story.message);
    await person.presses(t.cooperation.space.sendMessage);
    await expect(
      person.page.locator(".message-body").filter({ hasText: story.message }),
    ).toHaveCount(1);

    await person.opens(paths.newOrganisation("pl"));
    await person.fills(t.organisations.name, contacts.pl(n).role);
    await person.ticks("fields", "culture");
    await context.clearCookies();
    await person.presses(t.organisations.create);
    await signsInAgain(person, story, t.organisations.newTitle);
    await expect(person.field(t.organisations.name)).toHaveValue(contacts.pl(n).role);
    await expect(person.page.locator("input[name=fields][value=culture]")).toBeChecked();

    if (javaScript) return;
    const { edit } = t.initiatives;
    await person.opens(paths.editInitiative("pl", draft));
    await person.fills(edit.titleLabel, story.title);
    await person.ticks("languages", "de");
    await context.clearCookies();
    await person.presses(edit.save);
    await signsInAgain(person, story, edit.title);
    await person.reads(edit.restored);
    await expect(person.field(edit.titleLabel)).toHaveValue(story.title);
    await expect(person.page.locator("input[name=languages][value=de]")).toBeChecked();
    await person.presses(edit.save);
    await expect(person.page.getByText(edit.restored)).toBeHidden();
    await expect(person.field(edit.titleLabel)).toHaveValue(story.title);
  });
}

test("nonsense in an address never makes the server fail", async ({ forum }) => {
  const client = await aClient(forum);
  const addresses = [
    paths.home("pl"),
    paths.cities("pl"),
    paths.city("pl", "innsbruck"),
    paths.initiatives("pl"),
    paths.funding("pl"),
    paths.about("pl"),
    paths.signIn("pl"),
    paths.register("pl"),
    paths.forgotPassword("pl"),
    paths.privacy("pl"),
  ];
  const names = ["q", "field", "city", "type", "status", "after", "notice", "next", "rescued"];
  const values = [
    "%00",
    "a%00b",
    "%F0%9F%98%80%ED%A0%80",
    "%25%27%22%3B--%5C_%25",
    "a".repeat(6_000),
    "999999999999999-999999999",
    "-1--1",
    "0-0",
    "__proto__",
    "%2F%2Fevil.test",
    "",
  ];
  for (const address of addresses) {
    const queries = values.map((value) => names.map((name) => `${name}=${value}`).join("&"));
    const alone = address === paths.initiatives("pl") ? singly(names, values) : [];
    for (const query of [...queries, ...alone, "q=a&q=b&status[]=x&=", "%", "q=%E0%A4%A"]) {
      for (const page of [address, `${address}.data`]) await isNoFailure(client, page, query);
    }
  }
  const odd = [
    "/pl/initiatives/0",
    "/pl/initiatives/99999999999999999999",
    "/pl/initiatives/1e3",
    "/pl/initiatives/%00",
    "/pl/cities/%00",
    "/pl/cities/..%2f..%2fetc",
    `/pl/cities/${"a".repeat(5_000)}`,
    "/pl/%E0%A4%A",
    "/%00",
    "/%5C%22%3Balert(1)%3B%2F%2F/initiatives/2/edit",
    "/pl/%5c..%5c",
    "/xx",
    "/pl/answer/1.1.%00",
    `/pl/confirm/${"a".repeat(5_000)}`,
    "/pl/confirm/a%00.b",
    "/pl/reset-password/a%00.b",
    "/__manifest?p=/pl",
  ];
  for (const path of odd) await isNoFailure(client, path, "");
});

const singly = (names: string[], values: string[]) =>
  names.flatMap((name) => values.map((value) => `${name}=${value}`));

async function isNoFailure(client: APIRequestContext, path: string, query: string) {
  const answer = await client.get(query ? `${path}?${query}` : path);
  expect.soft(answer.status(), `${path}?${query.slice(0, 200)}`).toBeLessThan(500);
}

test("a form of our own is taken though a proxy changed the Host", async ({ forum }) => {
  const client = await aClient(forum);
  const answer = await client.post(paths.signIn("pl"), {
    form: { email: "nobody@szkola.test", password: passwords[0] },
    headers: { Origin: forum.url, Host: "inside.test:8080", "X-Forwarded-Host": "other.test" },
  });
  expect(answer.status()).toBe(422);
});
