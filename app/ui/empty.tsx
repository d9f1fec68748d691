import type { ReactNode } from "react";

type EmptyProps = { title: ReactNode; children?: ReactNode; action?: ReactNode };

/** A place where there is nothing yet, and the next step. */
export function Empty({ title, children, action }: EmptyProps) {
  return (
    <div className="empty">
      <p>{title}</p>
      {children && <div className="empty-words">{children}</div>}
      {action && <div className="actions">{action}</div>}
    </div>
  );
}
