import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { accountsTexts } from "~/locales/accounts";
import { commonTexts } from "~/locales/common";
import { errorsTexts } from "~/locales/errors";
import { identityTexts } from "~/locales/identity";
import { pageMeta } from "~/locales/page-meta";
import { privacyTexts } from "~/locales/privacy";
import { profileSchema } from "~/modules/accounts/account.schema";
import { requireActor } from "~/modules/accounts/guards.server";
import { changeProfile, ownProfile } from "~/modules/accounts/profile/profile.server";
import { rescuedForm } from "~/modules/accounts/rescued-forms.server";
import { factorsOf, hasSecondFactor } from "~/modules/accounts/second-factor/factors.server";
import { ownSessions } from "~/modules/accounts/sessions/own-sessions.server";
import { formOf, parseForm } from "~/platform/http/form.server";
import { pageLanguage } from "~/platform/http/page.server";
import { languages } from "~/shared/language";
import { paths } from "~/shared/paths";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { SelectField, TextField } from "~/ui/field";
import { formState } from "~/ui/form-state";
import { Notice } from "~/ui/notice";
import { Page, Section } from "~/ui/page";
import { Row, RowList } from "~/ui/rows";
import { useTexts } from "~/ui/texts";

export async function loader(args: LoaderFunctionArgs) {
  const language = pageLanguage(args.params);
  const actor = await requireActor(args);
  const [profile, factors, sessions, rescued] = await Promise.all([
    ownProfile(actor),
    factorsOf(actor.userId),
    ownSessions(actor, args.request),
    rescuedForm(args.request),
  ]);
  const notice = new URL(args.request.url).searchParams.get("notice");
  return {
    language,
    profile,
    isTwoStep: hasSecondFactor(factors),
    sessionCount: sessions.length,
    rescued,
    notice: notice === "saved" || notice === "password" ? notice : null,
  };
}

export async function action(args: ActionFunctionArgs) {
  const language = pageLanguage(args.params);
  const form = await formOf(args.request);
  const actor = await requireActor(args, form);
  const parsed = parseForm(form, profileSchema);
  if (!parsed.ok) return data({ reply: parsed.reply }, { status: 422 });
  await changeProfile(actor, parsed.value);
  return redirect(`${paths.account(language)}?notice=saved`);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  if (!page) return [];
  const t = identityTexts[page.language].account;
  return pageMeta(page.language, t.title, t.lead);
};

export default function Account() {
  const { language, profile, isTwoStep, sessionCount, rescued, notice } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const texts = useTexts(identityTexts);
  const t = texts.account;
  const labels = { name: useTexts(accountsTexts).name, language: t.language };
  const privacy = useTexts(privacyTexts);
  const common = useTexts(commonTexts);
  const form = formState(
    answer?.reply ?? (rescued ? { values: rescued, errors: {} } : undefined),
    useTexts(errorsTexts),
    { start: profile, labels },
  );
  return (
    <Page title={t.title} lead={t.lead} width="reading">
      {notice && !answer && (
        <Notice tone="good" role="status">
          {notice === "saved" ? t.saved : texts.password.changed}
        </Notice>
      )}
      <ErrorSummary title={common.errorTitle} errors={form.summary} />
      <Section title={t.about}>
        <Form method="post" className="form">
          <TextField
            label={labels.name}
            name="name"
            autoComplete="name"
            defaultValue={form.value("name")}
            error={form.error("name")}
          />
          <SelectField
            label={labels.language}
            hint={t.languageHint}
            name="language"
            options={languages.map((code) => ({ value: code, label: common.languageName[code] }))}
            defaultValue={form.value("language")}
            error={form.error("language")}
          />
          <Button>{common.save}</Button>
        </Form>
      </Section>
      <Section title={t.signingIn}>
        <RowList>
          <Row level={3} title={t.email} to={paths.changeEmail(language)} meta={profile.email} />
          <Row
            level={3}
            title={t.password}
            to={paths.changePassword(language)}
            meta={t.passwordMeta}
          />
          <Row
            level={3}
            title={t.secondFactor}
            to={paths.secondFactor(language)}
            meta={isTwoStep ? t.secondFactorOn : t.secondFactorOff}
          />
          <Row
            level={3}
            title={t.sessions}
            to={paths.accountSessions(language)}
            meta={t.sessionsMeta(sessionCount)}
          />
          <Row level={3} title={privacy.title} to={paths.ownData(language)} meta={t.ownDataMeta} />
        </RowList>
      </Section>
    </Page>
  );
}
