import { handleHealthJob } from "~/modules/cities/health/refresh-health.server";
import { healthQueue } from "~/modules/cities/register/write-record.server";
import { mailQueue } from "~/modules/notifications/mails.server";
import { handleEvent } from "~/modules/notifications/notify.server";
import { sendMail } from "~/modules/notifications/send-mail.server";
import type { Handlers } from "~/platform/jobs/worker.server";
import { eventQueue } from "~/platform/outbox.server";

/** What is done with the jobs of each queue. */
export const handlers: Handlers = {
  [eventQueue]: handleEvent,
  [mailQueue]: sendMail,
  [healthQueue]: handleHealthJob,
};
