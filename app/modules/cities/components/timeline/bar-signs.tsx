import type { ReactNode } from "react";
import type { AgreementKind } from "../../agreements/agreement";
import type { Cap } from "../../agreements/timeline/city-timeline";
import type { Look } from "../../agreements/timeline/pieces";
import type { Stretch } from "../../agreements/timeline/time-axis";

const percent = (x: number) => `${x}%`;

/** Draws at a place of the axis, in the middle of the lane, in pixels around it. */
function At({ x, children }: { x: number; children: ReactNode }) {
  return (
    <svg x={percent(x)} y="50%" overflow="visible" className="tl-at">
      {children}
    </svg>
  );
}

/** A stretch of a bar; what kind it is shows in its thickness, colour and pattern. */
export function BarPiece({ kind, look, x1, x2 }: Stretch & { kind: AgreementKind; look: Look }) {
  const ends = { x1: percent(x1), x2: percent(x2), y1: "50%", y2: "50%" };
  return (
    <g className={`tl-kind-${kind} tl-${look}`}>
      <line {...ends} className={`tl-bar tl-bar-${kind}`} />
      {kind === "honorary_twin" && <line {...ends} className="tl-bar-core" />}
    </g>
  );
}

const shapes: Record<AgreementKind, { path: string; isHollow?: boolean }> = {
  twin: { path: "M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0z" },
  honorary_twin: { path: "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z", isHollow: true },
  partnership: { path: "M-5-5h10v10h-10z" },
  letter_of_intent: { path: "M0-5L5.5 4.5h-11z", isHollow: true },
  joint_statement: { path: "M0-6.5L6.5 0L0 6.5L-6.5 0z" },
  protocol: { path: "M-4-4h8v8h-8z", isHollow: true },
};

/** A signing; its shape shows the kind of document. */
export function SigningMark(props: {
  kind: AgreementKind;
  x: number;
  side?: number;
  title?: string;
}) {
  const { kind, x, side = 0, title } = props;
  const { path, isHollow } = shapes[kind];
  return (
    <At x={x}>
      <path
        d={path}
        transform={side > 0 ? `translate(${side * 13} 0)` : undefined}
        className={`tl-mark tl-kind-${kind}${isHollow ? " tl-mark-hollow" : ""}`}
      >
        {title && <title>{title}</title>}
      </path>
    </At>
  );
}

/** The end of a bar: an arrow where it goes on, a bar across where it stops. */
export function BarEnd({ cap, kind, x }: { cap: Cap; kind: AgreementKind; x: number }) {
  return (
    <At x={x}>
      <path
        d={cap === "arrow" ? "M0-5.5L8 0L0 5.5z" : "M0-6V6"}
        className={`tl-cap-${cap} tl-kind-${kind}`}
      />
    </At>
  );
}

/** A time for notice, below its bar. */
export const Notice = ({ x1, x2 }: Stretch) => (
  <line
    x1={percent(x1)}
    x2={percent(x2)}
    y1="50%"
    y2="50%"
    transform="translate(0 11)"
    className="tl-notice"
  />
);

/** A renewal, across its bar. */
export const Renewal = ({ x }: { x: number }) => (
  <At x={x}>
    <path d="M0-8V8" className="tl-renewal" />
  </At>
);
