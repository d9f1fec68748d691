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
import { organisationPeopleTexts } from "~/locales/organisation-people";
import { pageMeta } from "~/locales/page-meta";
import { currentActor } from "~/modules/accounts/current-actor.server";
import { requireActor } from "~/modules/accounts/guards.server";
import { homeCity } from "~/modules/cities/city.queries.server";
import { acceptInvitation } from "~/modules/organisations/invitations/accept-invitation.server";
import { invitationFor } from "~/modules/organisations/invitations/invitations.queries.server";
import { pageLanguage } from "~/platform/http/page.server";
import { momentWords } from "~/shared/dates";
import { pick } from "~/shared/language";
import { paths } from "~/shared/paths";
import { Button, ButtonLink } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { Facts } from "~/ui/facts";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { useTexts } from "~/ui/texts";

/** Opening the link changes nothing, since mail scanners open links; the button does. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = pageLanguage(params);
  const token = params.token ?? "";
  const actor = await currentActor(request, context);
  const [found, { timeZone }] = await Promise.all([invitationFor(actor, token), homeCity()]);
  if (!found) return { language, invitation: null };
  const { organisation, expiresAt, reader, ...rest } = found;
  return {
    language,
    invitation: {
      ...rest,
      token,
      organisation: { id: organisation.id, name: pick(organisation.name, language) },
      until: momentWords(expiresAt, language, timeZone),
      reader: reader && actor && { ...reader, name: actor.name },
    },
  };
}

export async function action(args: ActionFunctionArgs) {
  const language = pageLanguage(args.params);
  const actor = await requireActor(args);
  const result = await acceptInvitation(actor, args.params.token ?? "");
  if (!result.ok) return data({ refusal: result.refusal }, { status: 422 });
  return redirect(`${paths.organisation(language, result.value.organisationId)}?notice=joined`);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  if (!page) return [];
  const t = organisationPeopleTexts[page.language].invitation;
  const title = page.invitation ? t.title(page.invitation.organisation.name.text) : t.overTitle;
  return [...pageMeta(page.language, title, t.description), { name: "robots", content: "noindex" }];
};

export default function Invitation() {
  const { language, invitation } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts(organisationPeopleTexts);
  const common = useTexts(commonTexts);
  const errors: Record<string, string> = useTexts(errorsTexts);
  if (!invitation) {
    return (
      <Page title={t.invitation.overTitle} lead={t.invitation.over} width="reading">
        <ButtonLink to={paths.home(language)}>{common.toHome}</ButtonLink>
      </Page>
    );
  }
  const { organisation, role, reader, email, token, invitedBy, until } = invitation;
  const { name } = organisation;
  return (
    <Page
      title={<span lang={name.language}>{t.invitation.title(name.text)}</span>}
      lead={invitedBy ? t.invitation.lead(invitedBy) : undefined}
      width="reading"
    >
      <ErrorSummary
        title={common.refusedTitle}
        errors={answer ? [{ message: errors[answer.refusal] ?? "" }] : []}
      />
      <Facts
        rows={[
          {
            term: t.invitation.role,
            value: `${common.membershipRoles[role]}. ${t.roleSentences[role]}`,
          },
          { term: t.invitation.until, value: until },
        ]}
      />
      {reader?.belongs ? (
        <>
          <Notice tone="info">{t.invitation.belongs}</Notice>
          <div className="actions">
            <ButtonLink to={paths.organisation(language, organisation.id)}>
              {t.invitation.toOrganisation}
            </ButtonLink>
          </div>
        </>
      ) : reader ? (
        <>
          {reader.email === email ? (
            <p className="mt-4">{t.invitation.joinsAs(reader.name, reader.email)}</p>
          ) : (
            <Notice tone="info">{t.invitation.otherAddress(email, reader.email)}</Notice>
          )}
          <Form method="post" className="actions">
            <Button>{t.invitation.accept}</Button>
          </Form>
        </>
      ) : (
        <>
          <p className="mt-4">{t.invitation.choose(email)}</p>
          <div className="actions">
            <ButtonLink to={paths.register(language, token)}>{t.invitation.register}</ButtonLink>
            <ButtonLink
              to={`${paths.signIn(language)}?next=${paths.invitation(language, token)}`}
              variant="secondary"
            >
              {t.invitation.signIn}
            </ButtonLink>
          </div>
        </>
      )}
    </Page>
  );
}
