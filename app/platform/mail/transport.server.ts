import { createTransport } from "nodemailer";
import { now } from "../clock.server";
import { db } from "../db/index.server";
import { env } from "../env.server";

/** A mail as it goes out. `messageId` is the same at every try, so that a repeated one can be recognised. */
export type OutgoingMail = {
  to: { name: string; address: string };
  fromName: string;
  subject: string;
  html: string;
  text: string;
  /** Unique, as in `4711@forum.example`. */
  messageId: string;
  language: string;
  /** Where a POST alone stops mails of this kind, so that mail programs can offer it (RFC 8058). */
  stopLink?: string;
};

/** A mail that was not taken. The server's own words are left out: they repeat the recipient's address. */
export class DeliveryError extends Error {
  constructor(
    /** The server refuses this mail and will refuse it again. */
    readonly isPermanent: boolean,
    facts: (string | number | undefined)[],
  ) {
    super(`Mail not taken: ${facts.filter(Boolean).join(" ")}`);
  }
}

/**
 * Hands a mail to the mail server, or in demo mode puts it into the mailbox, where the same `messageId`
 * is kept once.
 * @throws DeliveryError
 */
export async function deliver(mail: OutgoingMail): Promise<void> {
  const { smtpUrl } = env();
  await (smtpUrl ? sendBySmtp(smtpUrl, mail) : putIntoMailbox(mail));
}

/** Ends the connections to the mail server; a mail on its way fails and is tried again later. */
export function closeTransport() {
  pool?.transport.close({ force: true });
  pool = undefined;
}

async function putIntoMailbox({ to, subject, html, text, messageId }: OutgoingMail) {
  const item = { messageId, to: to.address, subject, html, text, sentAt: now() };
  await db.mailboxItem.createMany({ data: [item], skipDuplicates: true });
}

async function sendBySmtp(url: string, mail: OutgoingMail) {
  const { to, fromName, subject, html, text, messageId, language, stopLink } = mail;
  try {
    await transportTo(url).sendMail({
      // Addresses are objects: as strings a name could add recipients.
      from: { name: fromName, address: env().mailFrom },
      to: { name: to.name, address: to.address },
      subject,
      html,
      text,
      messageId: `<${messageId}>`,
      headers: {
        "Auto-Submitted": "auto-generated",
        "Content-Language": language,
        ...(stopLink && {
          "List-Unsubscribe": `<${stopLink}>`,
          "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        }),
      },
      // A server that trickles its answers must not outlast the job's lease.
      signal: AbortSignal.timeout(60_000),
    });
  } catch (error) {
    throw deliveryError(error as Error & SmtpFacts);
  }
}

type SmtpFacts = { code?: string; responseCode?: number; command?: string };

function deliveryError({ code, responseCode, command }: SmtpFacts) {
  // Refused sign-ins and connections also answer 5xx, but those the operator mends.
  const isAboutThisMail = code === "EENVELOPE" || code === "EMESSAGE";
  const isPermanent = isAboutThisMail && responseCode !== undefined && responseCode >= 500;
  return new DeliveryError(isPermanent, [code, responseCode, command]);
}

let pool: { url: string; transport: ReturnType<typeof poolTo> } | undefined;

function transportTo(url: string) {
  if (pool?.url !== url) {
    closeTransport();
    pool = { url, transport: poolTo(url) };
  }
  return pool.transport;
}

const poolTo = (url: string) =>
  createTransport({
    url,
    pool: true,
    // Trying again is the job queue's business.
    maxRequeues: 0,
    dnsTimeout: 10_000,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 10_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
