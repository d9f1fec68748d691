import { Form } from "@remix-run/react";
import { registerTexts } from "~/locales/register";
import { Button } from "~/ui/button";
import { Section } from "~/ui/page";
import { useTexts } from "~/ui/texts";

/** Takes a record out of the register, or proposes to. */
export function RemoveRecord({ version, isProposal }: { version: number; isProposal: boolean }) {
  const t = useTexts(registerTexts);
  return (
    <Section title={t.removeTitle} lead={t.removeLead}>
      {isProposal && <p className="hint">{t.proposeHint}</p>}
      <Form method="post">
        <input type="hidden" name="version" value={version} />
        <Button name="intent" value="remove" variant="danger">
          {t.remove}
        </Button>
      </Form>
    </Section>
  );
}
