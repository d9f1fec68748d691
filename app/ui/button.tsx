import { Link } from "@remix-run/react";
import type { ComponentProps } from "react";
import { classNames } from "./class-names";

type Variant = "primary" | "secondary" | "quiet" | "danger";

type ButtonProps = ComponentProps<"button"> & { variant?: Variant };

/** A verb that does something; it sends its form unless told otherwise. */
export function Button({ variant = "primary", type = "submit", className, ...rest }: ButtonProps) {
  return (
    <button
      type={type}
      className={classNames("button", `button-${variant}`, className)}
      {...rest}
    />
  );
}

type ButtonLinkProps = ComponentProps<typeof Link> & { variant?: Variant };

/** A verb that leads to another page. */
export function ButtonLink({ variant = "primary", className, ...rest }: ButtonLinkProps) {
  return <Link className={classNames("button", `button-${variant}`, className)} {...rest} />;
}
