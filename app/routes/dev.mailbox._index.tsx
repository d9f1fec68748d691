import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { mailbox } from "~/modules/notifications/mailbox.queries.server";
import { notFound } from "~/platform/http/page.server";
import { env } from "~/platform/env.server";
import { Page } from "~/ui/page";
import { Row, RowList } from "~/ui/rows";

/** Demo mode's post: what would have gone out by mail. */
export async function loader({ request }: LoaderFunctionArgs) {
  if (!env().demo) throw notFound();
  return { mails: await mailbox(new URL(request.url).searchParams.get("to")) };
}

export const meta = () => [{ title: "Mailbox" }, { name: "robots", content: "noindex" }];

export default function Mailbox() {
  const { mails } = useLoaderData<typeof loader>();
  return (
    <Page
      title="Skrzynka pocztowa / Mailbox"
      lead="Demo: wiadomości zamiast wysyłki. / Messages kept instead of being sent."
    >
      <RowList>
        {mails.map((mail) => (
          <Row
            key={mail.id}
            title={mail.subject}
            to={`/dev/mailbox/${mail.id}`}
            meta={`${mail.to}, ${mail.sentAt}`}
          />
        ))}
      </RowList>
    </Page>
  );
}
