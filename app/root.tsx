import type { LoaderFunctionArgs } from "@remix-run/node";
import {
  Form,
  isRouteErrorResponse,
  Link,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import type { ReactNode } from "react";
import { commonTexts } from "~/locales/common";
import { isStaff } from "~/modules/accounts/actor";
import { currentActor } from "~/modules/accounts/current-actor.server";
import { homeCity } from "~/modules/cities/city.queries.server";
import { env } from "~/platform/env.server";
import { languages } from "~/shared/language";
import { paths } from "~/shared/paths";
import { Button, ButtonLink } from "~/ui/button";
import { useNonce } from "~/ui/nonce";
import { Page } from "~/ui/page";
import { Shell } from "~/ui/shell";
import { useLanguage, useTexts } from "~/ui/texts";
import sansExtended from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2?url";
import sans from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url";
import serif from "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url";
import styles from "./styles.css?url";

export const links = () => [
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
  { rel: "stylesheet", href: styles },
  ...[sans, sansExtended, serif].map((href) => ({
    rel: "preload",
    href,
    as: "font" as const,
    type: "font/woff2",
    crossOrigin: "anonymous" as const,
  })),
];

export { revalidateAfterAnswers as shouldRevalidate } from "~/ui/revalidate";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const [actor, home] = await Promise.all([currentActor(request, context), homeCity()]);
  return {
    person: actor && {
      name: actor.name,
      isStaff: actor.awaitsSecondFactor === true || isStaff(actor),
    },
    city: home.name,
    demo: env().demo,
    publicUrl: env().publicUrl,
  };
}

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  const language = useLanguage();
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Alternates />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

const inLanguage = (pathname: string, language: string) =>
  pathname.replace(/^\/[a-z]{2}(?=\/|$)/, `/${language}`);

/** Where this page is in the other languages. */
function Alternates() {
  const root = useRouteLoaderData<typeof loader>("root");
  const { pathname } = useLocation();
  if (!root) return null;
  return (
    <>
      <link rel="canonical" href={root.publicUrl + pathname} />
      {languages.map((language) => (
        <link
          key={language}
          rel="alternate"
          hrefLang={language}
          href={root.publicUrl + inLanguage(pathname, language)}
        />
      ))}
    </>
  );
}

export default function App() {
  return (
    <Frame>
      <Outlet />
    </Frame>
  );
}

function Frame({ children }: { children: ReactNode }) {
  const root = useRouteLoaderData<typeof loader>("root");
  const language = useLanguage();
  const t = useTexts(commonTexts);
  const { pathname, search } = useLocation();
  const nav = [
    { to: paths.initiatives(language), label: t.nav.initiatives },
    { to: paths.organisations(language), label: t.nav.organisations },
    { to: paths.cities(language), label: t.nav.cities },
    { to: paths.about(language), label: t.nav.about },
    ...(root?.person ? [{ to: paths.desk(language), label: t.nav.desk }] : []),
    ...(root?.person?.isStaff ? [{ to: paths.staff(language), label: t.nav.staff }] : []),
  ];
  return (
    <Shell
      skipLabel={t.skip}
      brand={{ name: t.forum, city: root?.city[language] ?? "", to: paths.home(language) }}
      nav={nav}
      navLabel={t.navLabel}
      languagesLabel={t.languagesLabel}
      languages={languages.map((code) => ({
        code,
        label: t.languageName[code],
        to: inLanguage(pathname, code) + search,
        current: code === language,
      }))}
      account={<Account />}
      banner={
        root?.demo && (
          <>
            {t.demoBanner} <Link to={paths.mailbox()}>{t.demoMailbox}</Link>
          </>
        )
      }
      footer={<Imprint />}
    >
      {children}
    </Shell>
  );
}

function Account() {
  const root = useRouteLoaderData<typeof loader>("root");
  const language = useLanguage();
  const t = useTexts(commonTexts);
  if (!root?.person) {
    return (
      <div className="account">
        <Link to={paths.signIn(language)}>{t.signIn}</Link>
        <Link to={paths.register(language)}>{t.register}</Link>
      </div>
    );
  }
  return (
    <Form method="post" action={paths.signOut(language)} className="account">
      <Link to={paths.account(language)}>{t.signedInAs(root.person.name)}</Link>
      <Button variant="quiet">{t.signOut}</Button>
    </Form>
  );
}

function Imprint() {
  const root = useRouteLoaderData<typeof loader>("root");
  const language = useLanguage();
  const t = useTexts(commonTexts);
  return (
    <>
      <p>
        {root && t.footer.operator(root.city[language])} {t.footer.source}
      </p>
      <ul className="footer-links">
        <li>
          <Link to={paths.privacy(language)}>{t.footer.privacy}</Link>
        </li>
        <li>
          <Link to={paths.accessibility(language)}>{t.footer.accessibility}</Link>
        </li>
        <li>{t.footer.code}</li>
      </ul>
    </>
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  const language = useLanguage();
  const t = useTexts(commonTexts);
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const [title, text] =
    status === 404
      ? [t.notFoundTitle, t.notFoundText]
      : status === 503
        ? [t.awayTitle, t.awayText]
        : [t.failedTitle, t.failedText];
  return (
    <Frame>
      <title>{`${title} – ${t.forum}`}</title>
      <Page title={title} lead={text} width="reading">
        <ButtonLink to={paths.home(language)}>{t.toHome}</ButtonLink>
      </Page>
    </Frame>
  );
}
