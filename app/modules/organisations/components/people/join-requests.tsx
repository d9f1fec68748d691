import { Form } from "@remix-run/react";
import { commonTexts } from "~/locales/common";
import { organisationPeopleTexts } from "~/locales/organisation-people";
import { Button } from "~/ui/button";
import { SelectField, TextArea } from "~/ui/field";
import type { FormState } from "~/ui/form-state";
import { RowList } from "~/ui/rows";
import { Tag } from "~/ui/tag";
import { useTexts } from "~/ui/texts";
import { membershipRoles } from "../../people/membership";

type Request = {
  id: number;
  name: string;
  email: string;
  message: string;
  asked: string;
  isOwnDomain: boolean;
};

/** Who asks to join, each with the two answers. */
export function JoinRequests({ requests, form }: { requests: Request[]; form: FormState }) {
  const t = useTexts(organisationPeopleTexts).requests;
  return (
    <RowList>
      {requests.map((request) => (
        <li key={request.id} className="row">
          <div className="min-w-0">
            <div className="row-title">{request.name}</div>
            <div className="row-meta">
              <span className="address">{request.email}</span>, {t.asked(request.asked)}
            </div>
            <div className="row-text said">{request.message}</div>
          </div>
          {request.isOwnDomain && (
            <div className="row-aside">
              <Tag tone="good">{t.ownDomain}</Tag>
            </div>
          )}
          <Answers request={request} form={form} />
        </li>
      ))}
    </RowList>
  );
}

function Answers({ request: { id, name }, form }: { request: Request; form: FormState }) {
  const t = useTexts(organisationPeopleTexts).requests;
  const common = useTexts(commonTexts);
  const [role, reason] = [`role-${id}`, `reason-${id}`];
  const isOpen = form.error(role) !== undefined || form.error(reason) !== undefined;
  return (
    <details className="more row-below" open={isOpen}>
      <summary>{t.answer(name)}</summary>
      <div className="member-forms">
        <Form method="post" className="inline-form">
          <input type="hidden" name="request" value={id} />
          <SelectField
            label={t.role}
            name={role}
            options={membershipRoles.map((value) => ({
              value,
              label: common.membershipRoles[value],
            }))}
            defaultValue={form.value(role) || "editor"}
            error={form.error(role)}
          />
          <Button name="intent" value="admit">
            {t.admit}
          </Button>
        </Form>
        <Form method="post" className="form">
          <input type="hidden" name="request" value={id} />
          <TextArea
            label={t.reason}
            hint={t.reasonHint}
            name={reason}
            rows={2}
            defaultValue={form.value(reason)}
            error={form.error(reason)}
          />
          <div className="actions">
            <Button name="intent" value="refuse" variant="danger">
              {t.refuse}
            </Button>
          </div>
        </Form>
      </div>
    </details>
  );
}
