import { TextField } from "~/ui/field";

type Props = { label: string; hint?: string; error?: string };

/** A code from an app or from paper; phones offer digits, and what messages bring. */
export function CodeField(props: Props) {
  return (
    <TextField
      {...props}
      name="code"
      width="medium"
      autoComplete="one-time-code"
      autoCapitalize="none"
      spellCheck={false}
      maxLength={40}
    />
  );
}
