import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { commonTexts } from "~/locales/common";
import { errorsTexts } from "~/locales/errors";
import { initiativesTexts } from "~/locales/initiatives";
import { pageMeta } from "~/locales/page-meta";
import { staffTexts } from "~/locales/staff";
import { requireStaff } from "~/modules/accounts/guards.server";
import { homeCity } from "~/modules/cities/city.queries.server";
import type { KnownContact } from "~/modules/cooperation/contact-to-ask.server";
import { canIntroduce } from "~/modules/cooperation/cooperation.policy";
import { introductionSchema } from "~/modules/cooperation/cooperation.schema";
import { contactsOf } from "~/modules/cooperation/introductions.queries.server";
import { sendIntroduction } from "~/modules/cooperation/send-introduction.server";
import { initiativeFor } from "~/modules/initiatives/initiative.queries.server";
import { matchRecord, suggestedCity } from "~/modules/matching/suggest.queries.server";
import { now } from "~/platform/clock.server";
import { formOf, parseForm, refusal } from "~/platform/http/form.server";
import { idParam, notFound, pageLanguage } from "~/platform/http/page.server";
import { dayIn } from "~/shared/dates";
import type { FormReply } from "~/shared/form-reply";
import { isLanguage, languages, pick } from "~/shared/language";
import { paths } from "~/shared/paths";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { RadioGroup, TextArea, TextField } from "~/ui/field";
import { formState } from "~/ui/form-state";
import { Notice } from "~/ui/notice";
import { Page, Section } from "~/ui/page";
import { useTexts } from "~/ui/texts";

const usualDays = 21;

/** The initiative and the city, if they may be brought together by the one who asks. */
async function pairFor(args: LoaderFunctionArgs | ActionFunctionArgs, form?: FormData) {
  const actor = await requireStaff(args, form);
  const initiative = await initiativeFor(actor, idParam(args.params.id));
  if (!initiative || !canIntroduce(actor, initiative)) throw notFound();
  return { actor, initiative, slug: args.params.slug ?? "" };
}

export async function loader(args: LoaderFunctionArgs) {
  const language = pageLanguage(args.params);
  const { initiative, slug } = await pairFor(args);
  const [home, city, contacts] = await Promise.all([
    homeCity(),
    suggestedCity(initiative, slug, language),
    contactsOf(slug),
  ]);
  if (!city) throw notFound();
  const chosen = Number(new URL(args.request.url).searchParams.get("contact"));
  const contact = contacts.find(({ id }) => id === chosen) ?? contacts[0];
  const mailLanguage = isLanguage(contact?.language) ? contact.language : "en";
  const organisation = pick(initiative.organisation.name, mailLanguage).text;
  const replyBy = new Date(now().getTime() + usualDays * 86_400_000);
  return {
    language,
    id: initiative.id,
    title: pick(initiative.title, language).text,
    city,
    isBounced: contact?.isBounced ?? false,
    contacts: contacts.map(({ id, name, email }) => ({ id, label: `${name}, ${email}` })),
    start: {
      contactName: contact?.name,
      contactEmail: contact?.email,
      contactRole: contact?.role,
      contactLanguage: mailLanguage,
      note: staffTexts[mailLanguage].introduce.defaultNote[mailLanguage](organisation),
      replyBy: dayIn(replyBy, home.timeZone),
    },
  };
}

export async function action(args: ActionFunctionArgs) {
  const language = pageLanguage(args.params);
  const form = await formOf(args.request);
  const { actor, initiative, slug } = await pairFor(args, form);
  const parsed = parseForm(form, introductionSchema);
  if (!parsed.ok) return failed(parsed.reply, 422);
  const [home, match] = await Promise.all([homeCity(), matchRecord(initiative, slug)]);
  if (!match) return failed(refusal(form, "city-suspended"));
  const target = { initiativeId: initiative.id, citySlug: slug, timeZone: home.timeZone };
  const result = await sendIntroduction(actor, target, parsed.value, match);
  if (result.ok)
    return redirect(`${paths.reviewInitiative(language, initiative.id)}?notice=introduced`);
  if (result.refusal === "not-found") throw notFound();
  if (result.refusal === "contact-differs")
    return failed(refusal(form, "contact-differs", "contactEntry"), 409, result.known);
  const field = result.refusal.startsWith("reply-by") ? "replyBy" : "";
  return failed(refusal(form, result.refusal, field));
}

/** What is to be mended, with what the register says of the person where that is asked about. */
const failed = (reply: FormReply, status = 409, known: KnownContact | null = null) =>
  data({ reply, known }, { status });

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page ? pageMeta(page.language, staffTexts[page.language].introduce.title, page.title) : [];

export default function Introduce() {
  const { language, id, title, city, contacts, isBounced, start } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts(staffTexts).introduce;
  const { match } = useTexts(initiativesTexts);
  const common = useTexts(commonTexts);
  const form = formState(answer?.reply, useTexts(errorsTexts), {
    start,
    labels: {
      ...t,
      contactName: t.name,
      contactEmail: t.email,
      contactRole: t.role,
      contactLanguage: t.language,
      contactEntry: t.entry,
    },
  });
  const known = answer?.known;
  const text = (name: string) => ({
    name,
    defaultValue: form.value(name),
    error: form.error(name),
  });
  return (
    <Page
      title={`${t.title}: ${city.name}`}
      kicker={title}
      lead={t.lead(city.name)}
      back={{ to: paths.reviewInitiative(language, id), label: title }}
      width="reading"
    >
      <Section title={t.why}>
        <ul className="reasons">
          {city.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
        {city.cautions.length > 0 && (
          <ul className="cautions">
            {city.cautions.map((caution) => (
              <li key={caution}>{caution}</li>
            ))}
          </ul>
        )}
        {city.advice.length > 0 && (
          <ul className="advice">
            {city.advice.map((advice) => (
              <li key={advice}>{advice}</li>
            ))}
          </ul>
        )}
      </Section>
      {city.interests.length > 0 && (
        <Section title={match.interests} lead={t.interestsLead}>
          <ul className="reasons">
            {city.interests.map((interest) => (
              <li key={interest}>{interest}</li>
            ))}
          </ul>
        </Section>
      )}
      <ErrorSummary title={common.errorTitle} errors={form.summary} />
      <Form method="post" className="form" key={start.contactEmail}>
        <Section title={t.contact}>
          {contacts.length > 1 && (
            <p>
              {t.known}:{" "}
              {contacts.map((contact) => (
                <Link key={contact.id} to={`?contact=${contact.id}`} className="listed-link">
                  {contact.label}
                </Link>
              ))}
            </p>
          )}
          {isBounced && <Notice tone="attention">{t.bounced}</Notice>}
          <TextField label={t.name} {...text("contactName")} />
          <TextField label={t.email} type="email" {...text("contactEmail")} />
          <TextField label={t.role} optional={common.optional} {...text("contactRole")} />
          <RadioGroup
            legend={t.language}
            options={languages.map((code) => ({ value: code, label: common.languageName[code] }))}
            {...text("contactLanguage")}
          />
          {known && (
            <>
              <RadioGroup
                legend={t.entry}
                hint={t.entrySays(
                  [known.name, known.role].filter(Boolean).join(", "),
                  isLanguage(known.language) ? common.languageName[known.language] : known.language,
                )}
                options={[
                  { value: "keep", label: t.entryKeep },
                  { value: "change", label: t.entryChange },
                ]}
                {...text("contactEntry")}
              />
              <input type="hidden" name="contactVersion" value={known.version} />
            </>
          )}
        </Section>
        <TextArea label={t.note} hint={t.noteHint} rows={8} {...text("note")} />
        <TextField
          label={t.replyBy}
          hint={t.replyByHint}
          type="date"
          width="short"
          {...text("replyBy")}
        />
        <Button>{t.button}</Button>
      </Form>
    </Page>
  );
}
