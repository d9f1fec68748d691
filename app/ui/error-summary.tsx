import { useNavigation } from "@remix-run/react";
import { useEffect, useRef } from "react";

type ErrorSummaryProps = { title: string; errors: { name?: string; message: string }[] };

/** What to mend in a form, each entry leading to its field; takes the focus when it appears. */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  const summary = useRef<HTMLDivElement>(null);
  const { state } = useNavigation();
  const fingerprint = errors.map(({ name, message }) => `${name}:${message}`).join("\n");

  useEffect(() => {
    if (state === "idle") summary.current?.focus();
  }, [state, fingerprint]);

  if (errors.length === 0) return null;
  return (
    // Without JavaScript the browser itself moves the focus here.
    // eslint-disable-next-line jsx-a11y/no-autofocus
    <div ref={summary} role="alert" tabIndex={-1} autoFocus className="error-summary">
      <h2>{title}</h2>
      <ul>
        {errors.map(({ name, message }) => (
          <li key={`${name}:${message}`}>
            {name === undefined ? message : <a href={`#field-${name}`}>{message}</a>}
          </li>
        ))}
      </ul>
    </div>
  );
}
