import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { mailboxItem } from "~/modules/notifications/mailbox.queries.server";
import { idParam, notFound } from "~/platform/http/page.server";
import { env } from "~/platform/env.server";
import { paths } from "~/shared/paths";
import { Page } from "~/ui/page";

/** One message of demo mode's post, with its links. */
export async function loader({ params }: LoaderFunctionArgs) {
  if (!env().demo) throw notFound();
  const mail = await mailboxItem(idParam(params.id));
  if (!mail) throw notFound();
  return { mail };
}

export const meta = () => [{ title: "Mailbox" }, { name: "robots", content: "noindex" }];

export default function MailboxItem() {
  const { mail } = useLoaderData<typeof loader>();
  return (
    <Page
      title={mail.subject}
      lead={`${mail.to}, ${mail.sentAt}`}
      back={{ to: paths.mailbox(), label: "Skrzynka pocztowa / Mailbox" }}
      width="reading"
    >
      <ul>
        {mail.links.map((link) => (
          <li key={link}>
            <a href={link}>{link}</a>
          </li>
        ))}
      </ul>
      <pre className="mail-text">{mail.text}</pre>
    </Page>
  );
}
