import { expect, test } from "vitest";
import { type Language, languages } from "~/shared/language";
import { type MailProps, renderMail, type Template } from "./render";

const link = "https://forum.test/en/somewhere";
const title = { text: "Szlakiem twierdz <i & murów>", language: "pl" } as const;
const organisation = { text: "Fundacja Most", language: "pl" } as const;
const summary = { text: "Guides learn from guides.", language: "en" } as const;

const examples: { [Name in Template]: Omit<MailProps<Name>, "homeCity"> } = {
  "confirm-email": { link, validUntil: "1 May 2027, 12:00" },
  "already-registered": { link, resetLink: "https://forum.test/en/forgot-password" },
  "reset-password": { link, validUntil: "1 May 2027, 12:00" },
  "password-changed": { link, contactAddress: "office@city.test" },
  "new-device": {
    device: "Firefox on Windows",
    moment: "1 May 2027, 12:00",
    link,
    contactAddress: "office@city.test",
  },
  "security-changed": { change: "code-used", link, contactAddress: "office@city.test" },
  "confirm-new-address": { link, validUntil: "1 May 2027, 12:00", isTaken: false },
  "address-change-asked": {
    link,
    newAddress: "new@example.test",
    validUntil: "1 May 2027, 12:00",
  },
  "address-changed": {
    newAddress: "new@example.test",
    contactAddress: "office@city.test",
    link,
  },
  "account-standing": {
    change: "role",
    role: "member",
    why: "",
    link,
    contactAddress: "office@city.test",
  },
  "account-unused": { since: "1 May 2025", until: "1 May 2027", link },
  invitation: {
    organisation,
    invitedBy: "Anna Nowak",
    role: "editor",
    roleSentence: "Describes initiatives.",
    validUntil: "1 May 2027, 12:00",
    link,
  },
  "join-requested": {
    organisation,
    name: "Zofia Kmita",
    address: "zofia@most.test",
    isOwnDomain: true,
    message: "I lead the choir.",
    link,
  },
  "join-answered": { answer: "refused", organisation: "Fundacja Most", reason: "No choir.", link },
  "membership-changed": {
    change: "role",
    organisation: "Fundacja Most",
    role: "editor",
    by: "Anna Nowak",
    link,
  },
  "organisation-verified": { organisation: "Fundacja Most", link },
  "organisation-refused": {
    organisation: "Fundacja Most",
    note: "No such number.\nPlease check.",
    link,
  },
  "agreement-reminder": { title, city: title, reminder: "Wygaśnie 31 grudnia 2028 roku.", link },
  "promise-overdue": {
    text: summary,
    city: title,
    owner: "Wydział Kultury",
    due: "1 maja 2026",
    link,
  },
  "initiative-submitted": { title, summary, organisation, link },
  "initiative-published": { title, link },
  "initiative-returned": { title, note: "Who takes part?", link },
  "initiative-rejected": { title, note: "It sells something.", link },
  introduction: {
    sender: "Anna Nowak",
    note: "We liked your walls.",
    reasons: ["Guides of both cities met in 2004.", "The agreement covers heritage."],
    title,
    summary,
    organisation,
    languages: "Polish, English",
    startsOn: "1 May 2027",
    endsOn: null,
    replyBy: "1 April 2027",
    link,
  },
  "introduction-accepted": { city: "Norymberga", title, note: "With pleasure.", link },
  "introduction-declined": { city: "Norymberga", title, reason: null, note: "", link },
  "introduction-asked": { city: "Norymberga", title, question: "How many guides?", link },
  "introduction-expired": { city: "Norymberga", title, nextCity: null, link },
  "new-message": {
    title,
    author: "Jana Weber, Norymberga",
    message: "See you.",
    isForContact: true,
    link,
  },
  "outcome-recorded": {
    title,
    city: "Norymberga",
    organisation,
    outcome: "achieved",
    text: "Twelve guides.",
    isForContact: false,
    link,
  },
  "new-initiatives": {
    search: "Chóry",
    initiatives: [{ title, organisation, link: "https://forum.test/pl/initiatives/1" }],
    more: 3,
    link,
    stopLink: "https://forum.test/pl/searches/stop/1.x",
  },
};

const every = (Object.keys(examples) as Template[]).flatMap((template) =>
  languages.map((language) => ({ template, language })),
);

const renderExample = (template: Template, language: Language) =>
  renderMail(
    template,
    { ...examples[template], homeCity: "Kraków" } as MailProps<Template>,
    language,
  );

test.each(every)("$template says in $language what it should", async ({ template, language }) => {
  const { subject, html, text } = await renderExample(template, language);
  expect(subject.length).toBeGreaterThan(5);
  expect(html).toContain(`lang="${language}"`);
  expect(html).toContain(`href="${link}"`);
  expect(text).toContain(link);
  expect(text).toContain("Kraków");
  for (const part of [subject, html, text]) expect(part).not.toMatch(/undefined|null|NaN|\[object/);
  expect(text).not.toContain("!");
  expect(html).not.toContain("<img");
});

test("what people wrote cannot become markup", async () => {
  const { html } = await renderExample("introduction", "en");
  expect(html).toContain("Szlakiem twierdz &lt;i &amp; murów&gt;");
});

test("a text in another language than the mail's is marked as such", async () => {
  const { html } = await renderExample("introduction", "en");
  expect(html).toMatch(/<span lang="pl">Szlakiem/);
});

test("the introduction names who asks, what for, and by when, in words", async () => {
  const { subject, text } = await renderExample("introduction", "pl");
  expect(subject).toBe("Kraków, propozycja współpracy: Szlakiem twierdz <i & murów>");
  expect(text).toContain("Prosimy o odpowiedź do 1 April 2027.");
  expect(text).toContain("Przedstawia: Anna Nowak, Kraków");
  expect(text).toContain("Przeczytaj i odpowiedz https://forum.test");
  expect(text).toContain("Nie trzeba zakładać konta");
});

test("an expired introduction names the next city when there is one", async () => {
  const props = { city: "Lyon", title, nextCity: "Wilno", link, homeCity: "Kraków" };
  const { text } = await renderMail("introduction-expired", props, "pl");
  expect(text).toContain("Następne wśród pasujących miast: Wilno.");
});

test("a long text in Polish leaves no NUL bytes", async () => {
  for (let shift = 0; shift < 4; shift++) {
    const note = "x".repeat(shift) + "zażółć gęślą jaźń ".repeat(500);
    const { html, text } = await renderMail(
      "introduction",
      { ...examples.introduction, homeCity: "Kraków", note },
      "pl",
    );
    expect(html + text).not.toContain("\0");
    expect(text.match(/jaźń/g)?.length).toBe(500);
  }
});
