import { Form } from "@remix-run/react";
import { identityTexts } from "~/locales/identity";
import { Button } from "~/ui/button";
import { useTexts } from "~/ui/texts";

type Shown = { id: string; name: string; made: string; used: string | null };

/** A person's passkeys, each with the way to remove it. */
export function PasskeyList({ passkeys }: { passkeys: Shown[] }) {
  const t = useTexts(identityTexts).secondFactor;
  if (passkeys.length === 0) return <p>{t.noPasskeys}</p>;
  return (
    <ul className="rows">
      {passkeys.map(({ id, name, made, used }) => (
        <li key={id} className="row">
          <div className="min-w-0">
            <h3 className="row-title">{name}</h3>
            <p className="row-meta">
              {t.passkeyMade(made)}, {used ? t.passkeyUsed(used) : t.passkeyUnused}
            </p>
          </div>
          <div className="row-aside">
            <Form method="post">
              <input type="hidden" name="id" value={id} />
              <Button
                name="intent"
                value="remove-passkey"
                variant="quiet"
                aria-label={t.removePasskeyOf(name)}
              >
                {t.removePasskey}
              </Button>
            </Form>
          </div>
        </li>
      ))}
    </ul>
  );
}
