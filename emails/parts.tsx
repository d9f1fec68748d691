import { Button, Link, Section, Text } from "@react-email/components";
import { Fragment, type ReactNode } from "react";
import type { MailTexts } from "~/locales/mail";
import type { pick } from "~/shared/language";

/** A text together with the language it is in. */
export type Worded = ReturnType<typeof pick>;

const text = { fontSize: "16px", lineHeight: "1.6", margin: "0 0 16px" };

export function Paragraph({ children }: { children: string }) {
  return <Text style={text}>{children}</Text>;
}

/** The one thing to do. */
export function Action({ href, children }: { href: string; children: string }) {
  return (
    <Section style={{ margin: "24px 0" }}>
      <Button
        href={href}
        style={{
          backgroundColor: "#1d4f91",
          color: "#ffffff",
          borderRadius: "6px",
          fontSize: "16px",
          fontWeight: 600,
          padding: "13px 22px",
        }}
      >
        {children}
      </Button>
    </Section>
  );
}

export function SecondAction({ href, children }: { href: string; children: string }) {
  return (
    <Text style={text}>
      <Link href={href} className="link" style={{ color: "#1d4f91", textDecoration: "underline" }}>
        {children}
      </Link>
    </Text>
  );
}

/** One line of what the mail is about: "Organisation: Fundacja Most". Says nothing when there is nothing to say. */
export function Fact({ label, children }: { label: string; children: string | Worded | null }) {
  const worded = typeof children === "string" ? { text: children, language: undefined } : children;
  if (!worded?.text) return null;
  return (
    <Text style={{ ...text, margin: "0 0 6px" }}>
      <strong>{`${label}:`}</strong> <span lang={worded.language}>{worded.text}</span>
    </Text>
  );
}

/** One of several things the mail tells of: its name leads to it, below stands whose it is. */
export function Entry(props: { title: Worded; href: string; children: Worded }) {
  const { title, href, children } = props;
  return (
    <Text style={text}>
      <Link
        href={href}
        lang={title.language}
        className="link"
        style={{ color: "#1d4f91", fontWeight: 600, textDecoration: "underline" }}
      >
        {title.text}
      </Link>
      <br />
      <span lang={children.language}>{children.text}</span>
    </Text>
  );
}

/** What a person wrote, set apart, in its own lines. */
export function Quote({ label, children }: { label: string; children: string | Worded | null }) {
  const worded = typeof children === "string" ? { text: children, language: undefined } : children;
  if (!worded?.text) return null;
  const lines = worded.text.trim().split(/\n+/);
  return (
    <Section
      className="line"
      style={{ borderLeft: "3px solid #d5d2cb", margin: "20px 0", paddingLeft: "14px" }}
    >
      <Text
        className="quiet"
        style={{ fontSize: "14px", lineHeight: "1.5", color: "#5c5f66", margin: "0 0 4px" }}
      >
        {label}
      </Text>
      <Text lang={worded.language} style={{ ...text, margin: 0 }}>
        {lines.map((line, index) => (
          <Fragment key={index}>
            {index > 0 && <br />}
            {line}
          </Fragment>
        ))}
      </Text>
    </Section>
  );
}

/** What a mail says: its subject, its body, and why the reader gets it. */
export type MailContent = { subject: string; body: ReactNode; why: string };

/** One kind of mail: facts in, words out. `homeCity` is the city the forum belongs to. */
export type MailTemplate<Props> = (
  props: Props & { homeCity: string },
  texts: MailTexts,
) => MailContent;
