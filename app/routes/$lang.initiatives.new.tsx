import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { accountsTexts } from "~/locales/accounts";
import { initiativesTexts } from "~/locales/initiatives";
import { pageMeta } from "~/locales/page-meta";
import { requireActor } from "~/modules/accounts/guards.server";
import { canWriteInitiative } from "~/modules/initiatives/initiative.policy";
import { beginInitiative } from "~/modules/initiatives/save-initiative.server";
import { organisationsOf } from "~/modules/organisations/organisation.queries.server";
import { formOf } from "~/platform/http/form.server";
import { notFound, pageLanguage } from "~/platform/http/page.server";
import { pick } from "~/shared/language";
import { paths } from "~/shared/paths";
import { Button, ButtonLink } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { RadioGroup } from "~/ui/field";
import { Page } from "~/ui/page";
import { useTexts } from "~/ui/texts";

export async function loader(args: LoaderFunctionArgs) {
  const language = pageLanguage(args.params);
  const actor = await requireActor(args);
  const organisations = await organisationsOf(actor);
  return {
    language,
    organisations: organisations.filter(({ id }) => canWriteInitiative(actor, id)),
  };
}

export async function action(args: ActionFunctionArgs) {
  const language = pageLanguage(args.params);
  const actor = await requireActor(args);
  const form = await formOf(args.request);
  const result = await beginInitiative(actor, Number(form.get("organisation")) || 0, language);
  if (!result.ok) throw notFound();
  return redirect(paths.editInitiative(language, result.value.id));
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page
    ? pageMeta(
        page.language,
        initiativesTexts[page.language].new.title,
        initiativesTexts[page.language].new.lead,
      )
    : [];

export default function NewInitiative() {
  const { language, organisations } = useLoaderData<typeof loader>();
  const t = useTexts(initiativesTexts).new;
  const desk = useTexts(accountsTexts).desk;
  if (organisations.length === 0) {
    return (
      <Page title={t.title} width="reading">
        <Empty
          title={desk.noOrganisationTitle}
          action={
            <ButtonLink to={paths.newOrganisation(language)}>{desk.addOrganisation}</ButtonLink>
          }
        >
          {desk.noOrganisation}
        </Empty>
      </Page>
    );
  }
  return (
    <Page title={t.title} lead={t.lead} width="reading">
      <Form method="post" className="form">
        <RadioGroup
          legend={t.organisation}
          name="organisation"
          options={organisations.map(({ id, name }) => ({
            value: String(id),
            label: pick(name, language).text,
          }))}
          defaultValue={String(organisations[0]?.id)}
        />
        <Button>{t.button}</Button>
      </Form>
    </Page>
  );
}
