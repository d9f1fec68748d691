import { Form } from "@remix-run/react";
import { identityTexts } from "~/locales/identity";
import { Button } from "~/ui/button";
import { Tag } from "~/ui/tag";
import { useTexts } from "~/ui/texts";
import type { DeviceKind } from "../devices/user-agent";

type Shown = DeviceKind & { handle: string; began: string; used: string; isThis: boolean };

/** One place where the person is signed in, and the way to sign out there. */
export function SessionItem({ session }: { session: Shown }) {
  const texts = useTexts(identityTexts);
  const t = texts.sessions;
  const { handle, began, used, isThis } = session;
  const device = texts.device(session);
  return (
    <li className="row">
      <div className="min-w-0">
        <h3 className="row-title">{device.charAt(0).toUpperCase() + device.slice(1)}</h3>
        <p className="row-meta">
          {t.began(began)}
          <br />
          {t.used(used)}
        </p>
      </div>
      <div className="row-aside">
        {isThis ? (
          <Tag tone="good">{t.this}</Tag>
        ) : (
          <Form method="post">
            <input type="hidden" name="session" value={handle} />
            <Button variant="quiet" aria-label={t.endOf(device, began)}>
              {t.end}
            </Button>
          </Form>
        )}
      </div>
    </li>
  );
}
