import { Form } from "@remix-run/react";
import { cooperationTexts } from "~/locales/cooperation";
import { Button } from "~/ui/button";
import { TextArea } from "~/ui/field";
import type { FormState } from "~/ui/form-state";
import { useTexts } from "~/ui/texts";

/** Where a message is written; the key lets a form pressed twice post once. */
export function MessageForm({ form, formKey }: { form: FormState; formKey: string }) {
  const t = useTexts(cooperationTexts).space;
  return (
    <Form method="post" className="form" key={formKey}>
      <input type="hidden" name="clientKey" value={formKey} />
      <TextArea
        label={t.newMessage}
        name="body"
        rows={5}
        defaultValue={form.value("body")}
        error={form.error("body")}
      />
      <Button name="intent" value="message">
        {t.sendMessage}
      </Button>
    </Form>
  );
}
