import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from "@simplewebauthn/browser";

/** What a browser is to ask a passkey. */
export type PasskeyRequest = Omit<PublicKeyCredentialRequestOptionsJSON, "extensions">;

/** What a browser needs to make a passkey. */
export type PasskeyOffer = Omit<PublicKeyCredentialCreationOptionsJSON, "extensions">;
