import { z } from "zod";
import type { Template } from "#emails/render";
import { mailTexts } from "~/locales/mail";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import { env } from "~/platform/env.server";
import { finishJob } from "~/platform/jobs/queue.server";
import type { ClaimedJob } from "~/platform/jobs/worker.server";
import { log } from "~/platform/log.server";
import { deliver, DeliveryError } from "~/platform/mail/transport.server";
import { isLanguage } from "~/shared/language";
import { noteBounce, noteDelivery } from "../cities/contact-bounces.server";
import { composeMail } from "./compose-mail.server";
import type { MailSubjects } from "./mails.server";

const jobData = z.object({ mailId: z.string() });

/** A server that refuses a mail for good is asked this often, in case it was mistaken. */
const triesWhenRefused = 3;

/**
 * Sends a queued mail and notes that it went out. A mail whose subject matter is gone is dropped.
 * @throws DeliveryError when it is to be tried again
 */
export async function sendMail(job: ClaimedJob): Promise<void> {
  const { mailId } = jobData.parse(job.data);
  const mail = await db.mail.findUnique({ where: { id: mailId, sentAt: null, failedAt: null } });
  if (!mail) return void (await finishJob(db, job.id));
  // Contacts abroad may prefer a language we do not write.
  const language = isLanguage(mail.language) ? mail.language : "en";
  const template = mail.template as Template;
  const props = await composeMail(template, mail.props as MailSubjects[Template], language);
  if (!props) return drop(job, mailId);
  // Loaded with the first mail: the templates' libraries take half a second and 50 MB.
  const { renderMail } = await import("#emails/render");
  const content = await renderMail(template, props, language);
  try {
    await deliver({
      ...content,
      to: { name: mail.toName, address: mail.toAddress },
      fromName: mailTexts[language].forum,
      messageId: `${mailId}@${new URL(env().publicUrl).hostname}`,
      language,
      // Only mails that people asked for can be stopped.
      stopLink: "stopLink" in props ? props.stopLink : undefined,
    });
  } catch (error) {
    const isGivenUp =
      error instanceof DeliveryError && error.isPermanent && job.attempts >= triesWhenRefused;
    if (!isGivenUp) throw error;
    log().error({ mail: mailId, error: error.message }, "mail given up");
    return finish(job, mail, { failedAt: now() });
  }
  await finish(job, mail, { sentAt: now() });
}

type Queued = { id: string; toAddress: string };

async function finish(job: ClaimedJob, mail: Queued, data: { sentAt: Date } | { failedAt: Date }) {
  await db.$transaction(async (tx) => {
    await tx.mail.updateMany({ where: { id: mail.id, sentAt: null }, data });
    await ("sentAt" in data ? noteDelivery : noteBounce)(tx, mail.toAddress);
    await finishJob(tx, job.id);
  });
}

async function drop(job: ClaimedJob, mailId: string) {
  await db.$transaction(async (tx) => {
    await tx.mail.deleteMany({ where: { id: mailId, sentAt: null } });
    await finishJob(tx, job.id);
  });
}
