import { Transform } from "node:stream";

/**
 * Takes NUL bytes out of a stream. React 18 leaves up to three where a letter of several bytes does
 * not fit the end of its buffer of 2,048 bytes (mended in React 19).
 */
export function withoutNul(): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : chunk);
    },
  });
}
