import { Form } from "@remix-run/react";
import { commonTexts } from "~/locales/common";
import { organisationPeopleTexts } from "~/locales/organisation-people";
import type { MembershipRole } from "~/modules/accounts/actor";
import { languages } from "~/shared/language";
import { Button } from "~/ui/button";
import { RadioGroup, SelectField, TextField } from "~/ui/field";
import type { FormState } from "~/ui/form-state";
import { RowList } from "~/ui/rows";
import { Tag } from "~/ui/tag";
import { useLanguage, useTexts } from "~/ui/texts";
import type { InvitationState } from "../../invitations/invitation";
import { membershipRoles } from "../../people/membership";

/** Asks an address to act for the organisation. */
export function InviteForm({ form }: { form: FormState }) {
  const t = useTexts(organisationPeopleTexts);
  const common = useTexts(commonTexts);
  const language = useLanguage();
  return (
    <Form method="post" className="form">
      <TextField
        label={t.invitations.email}
        name="email"
        type="email"
        autoComplete="off"
        defaultValue={form.value("email")}
        error={form.error("email")}
      />
      <RadioGroup
        legend={t.invitations.role}
        name="role"
        options={membershipRoles.map((value) => ({
          value,
          label: common.membershipRoles[value],
          hint: t.roleSentences[value],
        }))}
        defaultValue={form.value("role") || "editor"}
        error={form.error("role")}
      />
      <SelectField
        label={t.invitations.language}
        name="language"
        options={languages.map((value) => ({ value, label: common.languageName[value] }))}
        defaultValue={form.value("language") || language}
        error={form.error("language")}
      />
      <div className="actions">
        <Button name="intent" value="invite">
          {t.invitations.send}
        </Button>
      </div>
    </Form>
  );
}

type Invitation = {
  id: string;
  email: string;
  role: MembershipRole;
  until: string;
  state: InvitationState;
};

const tones = { open: "info", accepted: "good", revoked: "neutral", expired: "attention" } as const;

/** Invitations with what became of them; those nobody has taken can be sent again or taken back. */
export function InvitationList({ invitations }: { invitations: Invitation[] }) {
  const t = useTexts(organisationPeopleTexts).invitations;
  const common = useTexts(commonTexts);
  return (
    <RowList>
      {invitations.map(({ id, email, role, until, state }) => (
        <li key={id} className="row">
          <div className="min-w-0">
            <div className="row-title address">{email}</div>
            <div className="row-meta">
              {common.membershipRoles[role]}
              {state === "open" && `, ${t.until(until)}`}
            </div>
          </div>
          <div className="row-aside">
            <Tag tone={tones[state]}>{t.states[state]}</Tag>
          </div>
          {(state === "open" || state === "expired") && (
            <Form method="post" className="actions row-below">
              <input type="hidden" name="invitation" value={id} />
              <Button name="intent" value="resend" variant="secondary">
                {t.resend}
                <span className="sr-only">: {t.about(email)}</span>
              </Button>
              <Button name="intent" value="revoke" variant="quiet">
                {t.revoke}
                <span className="sr-only">: {t.about(email)}</span>
              </Button>
            </Form>
          )}
        </li>
      ))}
    </RowList>
  );
}
