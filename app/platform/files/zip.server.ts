import { constants, inflateRawSync } from "node:zlib";

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localEntry = 0x04034b50;

/**
 * Whether an archive is whole and unpacks to no more than `limit` bytes. Every entry is unpacked once, one at a
 * time and never further than the archive says it goes, so that what it says can be relied on afterwards.
 * @param limit bytes of all entries together
 */
export function checkZip(bytes: Uint8Array, limit: number): "sound" | "damaged" | "too-large" {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    let left = limit;
    for (const entry of entriesOf(archive)) {
      left -= entry.size;
      if (left < 0) return "too-large";
      if (!unpacksAsStated(archive, entry)) return "damaged";
    }
    return "sound";
  } catch {
    return "damaged";
  }
}

type Entry = { method: number; packed: number; size: number; at: number };

class Damaged extends Error {}

function entriesOf(archive: Buffer): Entry[] {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || archive.readUInt32LE(end) !== endOfDirectory) throw new Damaged();
  const count = archive.readUInt16LE(end + 10);
  const size = archive.readUInt32LE(end + 12);
  const start = archive.readUInt32LE(end + 16);
  // Nothing may stand before the archive or between its directory and its end: others would read it another way.
  if (start + size !== end || end + 22 + archive.readUInt16LE(end + 20) !== archive.length)
    throw new Damaged();
  const entries: Entry[] = [];
  let at = start;
  while (at < end) {
    if (archive.readUInt32LE(at) !== directoryEntry) throw new Damaged();
    const isEncrypted = (archive.readUInt16LE(at + 8) & 1) === 1;
    if (isEncrypted) throw new Damaged();
    entries.push({
      method: archive.readUInt16LE(at + 10),
      packed: archive.readUInt32LE(at + 20),
      size: archive.readUInt32LE(at + 24),
      at: archive.readUInt32LE(at + 42),
    });
    at +=
      46 +
      archive.readUInt16LE(at + 28) +
      archive.readUInt16LE(at + 30) +
      archive.readUInt16LE(at + 32);
  }
  if (at !== end || entries.length !== count) throw new Damaged();
  return entries;
}

function unpacksAsStated(archive: Buffer, { method, packed, size, at }: Entry): boolean {
  if (archive.readUInt32LE(at) !== localEntry) return false;
  const from = at + 30 + archive.readUInt16LE(at + 26) + archive.readUInt16LE(at + 28);
  if (from + packed > archive.length) return false;
  if (method === 0) return packed === size;
  if (method !== 8) return false;
  const unpacked = inflateRawSync(archive.subarray(from, from + packed), {
    maxOutputLength: Math.max(size, 1),
    finishFlush: constants.Z_SYNC_FLUSH,
  });
  return unpacked.length === size;
}
