import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { commonTexts } from "~/locales/common";
import { errorsTexts } from "~/locales/errors";
import { organisationsTexts } from "~/locales/organisations";
import { pageMeta } from "~/locales/page-meta";
import { recordedTexts } from "~/locales/recorded";
import { requireRight } from "~/modules/accounts/guards.server";
import { fieldOptions } from "~/modules/cities/city.queries.server";
import { InvitationList } from "~/modules/organisations/components/people/invitations";
import { RecordedForm } from "~/modules/organisations/components/recorded-form";
import { countryOptions } from "~/modules/organisations/form-options.server";
import { invitationsOf } from "~/modules/organisations/invitations/invitations.queries.server";
import { homeCity } from "~/modules/cities/city.queries.server";
import { recordedOrganisation } from "~/modules/organisations/recorded/recorded.queries.server";
import { recordedFromForm } from "~/modules/organisations/recorded/recorded-form.server";
import { formOf } from "~/platform/http/form.server";
import { idParam, notFound, pageLanguage } from "~/platform/http/page.server";
import { momentWords } from "~/shared/dates";
import { languages, pick } from "~/shared/language";
import { paths } from "~/shared/paths";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { SelectField, TextField } from "~/ui/field";
import { formState } from "~/ui/form-state";
import { Notice } from "~/ui/notice";
import { Page, Section } from "~/ui/page";
import { useTexts } from "~/ui/texts";

export async function loader(args: LoaderFunctionArgs) {
  const language = pageLanguage(args.params);
  await requireRight(args, "organisation.record");
  const id = idParam(args.params.id);
  const [organisation, countries, fields, invitations, { timeZone }] = await Promise.all([
    recordedOrganisation(id),
    countryOptions(language),
    fieldOptions(language),
    invitationsOf(id),
    homeCity(),
  ]);
  if (!organisation) throw notFound();
  const { name, contact, version, ...rest } = organisation;
  const notice = new URL(args.request.url).searchParams.get("notice");
  return {
    id,
    language,
    version,
    name: pick(name, language),
    notice: (["saved", "invited"] as const).find((one) => one === notice),
    start: {
      ...rest,
      name: name.pl ?? name.en,
      nameEnglish: name.pl ? (name.en ?? "") : "",
      contactName: contact?.name,
      contactEmail: contact?.email,
      contactPhone: contact?.phone,
      contactNote: contact?.note,
    },
    invitations: invitations.map(({ expiresAt, id: invitationId, email, role, state }) => ({
      ...{ id: invitationId, email, role, state },
      until: momentWords(expiresAt, language, timeZone),
    })),
    options: {
      countries,
      fields: fields.map((field) => ({ value: field.code, label: field.name })),
    },
  };
}

export async function action(args: ActionFunctionArgs) {
  const language = pageLanguage(args.params);
  const id = idParam(args.params.id);
  const form = await formOf(args.request);
  const actor = await requireRight(args, "organisation.record", form);
  if (!(await recordedOrganisation(id))) throw notFound();
  const result = await recordedFromForm(actor, id, form);
  if (!result.ok) return data({ reply: result.reply }, { status: 422 });
  return redirect(`${paths.recordedOrganisation(language, id)}?notice=${result.notice}`);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page ? pageMeta(page.language, page.name.text, recordedTexts[page.language].lead) : [];

export default function RecordedOrganisation() {
  const { id, language, name, version, notice, start, invitations, options } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts(recordedTexts);
  const common = useTexts(commonTexts);
  const errors = useTexts(errorsTexts);
  const labels = { ...useTexts(organisationsTexts), ...t };
  const isClaim = answer?.reply.values.intent?.[0] === "claim";
  const all = formState(answer?.reply, errors, { labels });
  const form = formState(isClaim ? undefined : answer?.reply, errors, { start, labels });
  const claim = formState(isClaim ? answer.reply : undefined, errors, {
    start: { email: start.contactEmail, language },
    labels,
  });
  return (
    <Page
      title={<span lang={name.language}>{name.text}</span>}
      kicker={t.list}
      back={{ to: paths.recordedOrganisations(language), label: t.title }}
      width="reading"
    >
      {notice && !answer && (
        <Notice tone="good" role="status">
          {t[notice]}
        </Notice>
      )}
      <ErrorSummary title={common.errorTitle} errors={all.summary} />
      <Section title={t.claim} lead={t.claimLead}>
        {invitations.length > 0 && <InvitationList invitations={invitations} />}
        <Form method="post" className="form" key={invitations[0]?.id ?? id}>
          <TextField
            label={t.email}
            name="email"
            type="email"
            autoComplete="off"
            defaultValue={claim.value("email")}
            error={claim.error("email")}
          />
          <SelectField
            label={t.language}
            name="language"
            options={languages.map((value) => ({ value, label: common.languageName[value] }))}
            defaultValue={claim.value("language")}
            error={claim.error("language")}
          />
          <div className="actions">
            <Button name="intent" value="claim">
              {t.send}
            </Button>
          </div>
        </Form>
      </Section>
      <Section title={t.change}>
        <RecordedForm
          key={version}
          form={form}
          options={options}
          button={t.save}
          version={version}
        />
      </Section>
    </Page>
  );
}
