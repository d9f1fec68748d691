import { Writable } from "node:stream";

/**
 * Takes what React renders and hands it on in one piece: one write to the socket, one compression.
 * React 18 leaves up to three NUL bytes where a letter of several bytes does not fit the end of its
 * buffer of 2,048 bytes (mended in React 19); they are taken out.
 * @param ready called with the whole page in UTF-8
 */
export function wholePage(ready: (page: Uint8Array<ArrayBuffer>) => void): Writable {
  const parts: Buffer[] = [];
  return new Writable({
    write(part: Buffer, _encoding, done) {
      parts.push(part);
      done();
    },
    final(done) {
      const page = Buffer.concat(parts);
      ready(page.includes(0) ? page.filter((byte) => byte !== 0) : page);
      done();
    },
  });
}
