import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { pageMeta } from "~/locales/page-meta";
import { searchesTexts } from "~/locales/searches";
import { searchToStop, stopSearch } from "~/modules/initiatives/saved-searches/stop-link.server";
import { pageLanguage } from "~/platform/http/page.server";
import { paths } from "~/shared/paths";
import { Button, ButtonLink } from "~/ui/button";
import { Page } from "~/ui/page";
import { useTexts } from "~/ui/texts";

/** Opening the link changes nothing, since mail scanners open links; a POST does, from the page or a mail program. */
export async function loader({ params }: LoaderFunctionArgs) {
  const search = await searchToStop(params.token ?? "");
  return {
    language: pageLanguage(params),
    search: search && { name: search.name, isStopped: search.notify === "none" },
  };
}

export async function action({ params }: ActionFunctionArgs) {
  pageLanguage(params);
  return { stopped: await stopSearch(params.token ?? "") };
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page
    ? [
        ...pageMeta(
          page.language,
          searchesTexts[page.language].stop.title,
          searchesTexts[page.language].stop.done,
        ),
        { name: "robots", content: "noindex" },
      ]
    : [];

export default function StopSearch() {
  const { language, search } = useLoaderData<typeof loader>();
  const t = useTexts(searchesTexts).stop;
  const toSearches = (
    <ButtonLink to={paths.searches(language)} variant="secondary">
      {t.toSearches}
    </ButtonLink>
  );
  if (!search || search.isStopped) {
    const [title, lead] = search ? [t.doneTitle, t.done] : [t.goneTitle, t.gone];
    return (
      <Page title={title} lead={lead} width="reading">
        {toSearches}
      </Page>
    );
  }
  return (
    <Page title={t.title} lead={t.lead(search.name)} width="reading">
      <Form method="post">
        <Button>{t.button}</Button>
      </Form>
    </Page>
  );
}
