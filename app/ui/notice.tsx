import type { ReactNode } from "react";

type NoticeProps = {
  tone: "info" | "attention" | "good";
  title?: ReactNode;
  children?: ReactNode;
  role?: "status" | "alert" | "note";
};

/** Something to know before going on. */
export function Notice({ tone, title, children, role }: NoticeProps) {
  return (
    <div role={role} className={`notice tone-${tone}`}>
      {title && <strong>{title}</strong>}
      {children && <div>{children}</div>}
    </div>
  );
}
