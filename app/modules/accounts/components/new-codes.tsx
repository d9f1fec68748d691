import { commonTexts } from "~/locales/common";
import { identityTexts } from "~/locales/identity";
import { ButtonLink } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { useTexts } from "~/ui/texts";

type Props = { codes: string[]; email: string; isFirst: boolean; next: string };

/** Recovery codes on the one occasion they are shown, to be written down, printed or saved. */
export function NewCodes({ codes, email, isFirst, next }: Props) {
  const t = useTexts(identityTexts).newCodes;
  const { forum } = useTexts(commonTexts);
  const file = `${t.fileHead(forum, email)}\n\n${codes.join("\n")}\n`;
  return (
    <Page title={t.title} lead={t.lead} width="reading">
      {isFirst && (
        <Notice tone="good" role="status">
          {t.added}
        </Notice>
      )}
      <ul className="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="actions">
        <a
          className="button button-secondary"
          download={t.file}
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(file)}`}
        >
          {t.download}
        </a>
        <ButtonLink to={next}>{t.done}</ButtonLink>
      </div>
    </Page>
  );
}
