import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";
import { isoCBOR } from "@simplewebauthn/server/helpers";

const sha256 = (data: string | Buffer) => createHash("sha256").update(data).digest();
const flags = { present: 0x01, verified: 0x04, attested: 0x40 };

type Asked = { challenge: string; rpId: string; origin?: string; isVerified?: boolean };

/** A device that keeps one passkey, as a browser would speak for it (WebAuthn level 2, ES256). */
export function anAuthenticator() {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const id = randomBytes(16);
  let userHandle = "";
  let counter = 0;

  const clientData = (type: string, { challenge, rpId, origin = `http://${rpId}` }: Asked) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));

  const head = ({ rpId, isVerified = true }: Asked, more = 0) => {
    counter += 1;
    const bits = flags.present | (isVerified ? flags.verified : 0) | more;
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    return Buffer.concat([sha256(rpId), Buffer.from([bits]), count]);
  };

  const credential = (response: Record<string, unknown>) =>
    JSON.stringify({
      id: id.toString("base64url"),
      rawId: id.toString("base64url"),
      type: "public-key",
      clientExtensionResults: {},
      response,
    });

  return {
    id: id.toString("base64url"),
    /** Makes the passkey. @returns what a form carries */
    makes(asked: Asked & { user: string }) {
      userHandle = asked.user;
      const { x, y } = publicKey.export({ format: "jwk" });
      const cose = new Map<number, number | Uint8Array>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, new Uint8Array(Buffer.from(x!, "base64url"))],
        [-3, new Uint8Array(Buffer.from(y!, "base64url"))],
      ]);
      const length = Buffer.alloc(2);
      length.writeUInt16BE(id.length);
      const key = isoCBOR.encode(cose);
      const authData = Buffer.concat([
        head(asked, flags.attested),
        Buffer.alloc(16),
        length,
        id,
        key,
      ]);
      const attestation = new Map<string, unknown>([
        ["fmt", "none"],
        ["attStmt", new Map()],
        ["authData", new Uint8Array(authData)],
      ]) as Parameters<typeof isoCBOR.encode>[0];
      return credential({
        clientDataJSON: clientData("webauthn.create", asked).toString("base64url"),
        attestationObject: Buffer.from(isoCBOR.encode(attestation)).toString("base64url"),
        transports: ["internal"],
      });
    },
    /** Answers a question. @returns what a form carries */
    answers(asked: Asked) {
      const client = clientData("webauthn.get", asked);
      const authData = head(asked);
      const signature = sign("sha256", Buffer.concat([authData, sha256(client)]), privateKey);
      return credential({
        clientDataJSON: client.toString("base64url"),
        authenticatorData: authData.toString("base64url"),
        signature: signature.toString("base64url"),
        userHandle,
      });
    },
  };
}
