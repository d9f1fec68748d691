import type { Qr } from "../second-factor/app.server";

/** Light squares around, without which cameras do not find the code. */
const margin = 4;

/** A QR code; dark on white also on a dark page, since many cameras read it only so. */
export function QrPicture(props: { qr: Qr; title: string; description: string }) {
  const { qr, title, description } = props;
  const side = qr.size + 2 * margin;
  return (
    <svg
      role="img"
      aria-labelledby="qr-title qr-description"
      viewBox={`${-margin} ${-margin} ${side} ${side}`}
      shapeRendering="crispEdges"
      className="qr"
    >
      <title id="qr-title">{title}</title>
      <desc id="qr-description">{description}</desc>
      <rect x={-margin} y={-margin} width={side} height={side} fill="#ffffff" />
      <path d={qr.path} fill="#000000" />
    </svg>
  );
}
