import type { ReactNode } from "react";
import type { AgreementKind } from "../../agreements/agreement";
import { BarPiece, SigningMark } from "./bar-signs";

/** One sign of the legend and what it means. */
export function LegendSign({ children, words }: { children: ReactNode; words: string }) {
  return (
    <li>
      <svg aria-hidden="true">{children}</svg>
      {words}
    </li>
  );
}

/** The signs for kinds of agreement that are in the picture. */
export function KindSigns(props: {
  kinds: readonly AgreementKind[];
  words: Record<AgreementKind, string>;
}) {
  return props.kinds.map((kind) => (
    <LegendSign key={kind} words={props.words[kind]}>
      <BarPiece kind={kind} look="recorded" x1={15} x2={100} />
      <SigningMark kind={kind} x={15} />
    </LegendSign>
  ));
}
