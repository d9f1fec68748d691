import { Body, Container, Head, Heading, Hr, Html, Preview, Text } from "@react-email/components";
import type { ReactNode } from "react";
import { mailTexts } from "~/locales/mail";
import type { Language } from "~/shared/language";

const fontFamily = "'Source Sans 3', 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";

/** With no colours fixed, mail programs set a dark page's own; only the grey and the links have to be told. */
const darkMode = `
  :root { color-scheme: light dark; supported-color-schemes: light dark; }
  @media (prefers-color-scheme: dark) {
    .quiet { color: #b4b1aa !important; }
    .link { color: #9dc3f5 !important; }
    .line { border-color: #4a4d52 !important; }
  }`;

type Props = {
  language: Language;
  homeCity: string;
  title: string;
  /** Why the reader gets this mail. */
  why: string;
  children: ReactNode;
};

/** The frame of every mail: who writes, what about, and why it came. */
export function Layout({ language, homeCity, title, why, children }: Props) {
  const texts = mailTexts[language];
  return (
    <Html lang={language}>
      <Head>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{title}</title>
        <style>{darkMode}</style>
      </Head>
      <Body style={{ margin: 0, fontFamily }}>
        <Preview>{title}</Preview>
        <Container style={{ maxWidth: "36em", padding: "24px 20px" }}>
          <Text className="quiet" style={{ ...quiet, margin: "0 0 20px" }}>
            {`${texts.forum}, ${homeCity}`}
          </Text>
          <Heading as="h1" style={{ fontSize: "22px", lineHeight: "1.3", margin: "0 0 20px" }}>
            {title}
          </Heading>
          <Text style={{ fontSize: "16px", lineHeight: "1.6", margin: "0 0 16px" }}>
            {texts.greeting}
          </Text>
          {children}
          <Hr className="line" style={{ borderColor: "#d5d2cb", margin: "28px 0 16px" }} />
          <Text className="quiet" style={{ ...quiet, margin: 0 }}>
            {why}
          </Text>
        </Container>
      </Body>
    </Html>
  );
}

const quiet = { fontSize: "14px", lineHeight: "1.5", color: "#5c5f66" };
