import { expect, test } from "vitest";
import { invitationState } from "./invitation";

const now = new Date("2026-11-23T08:00:00Z");
const yesterday = new Date("2026-11-22T08:00:00Z");
const tomorrow = new Date("2026-11-24T08:00:00Z");
const waiting = { expiresAt: tomorrow, acceptedAt: null, revokedAt: null };

test("an invitation is open until its last moment", () => {
  expect(invitationState(waiting, now)).toBe("open");
  expect(invitationState({ ...waiting, expiresAt: now }, now)).toBe("expired");
  expect(invitationState({ ...waiting, expiresAt: yesterday }, now)).toBe("expired");
});

test("one that was taken before it ran out stays taken", () => {
  expect(invitationState({ ...waiting, expiresAt: yesterday, acceptedAt: yesterday }, now)).toBe(
    "accepted",
  );
});

test("one that was taken back is neither open nor run out", () => {
  expect(invitationState({ ...waiting, revokedAt: now }, now)).toBe("revoked");
  expect(invitationState({ ...waiting, expiresAt: yesterday, revokedAt: yesterday }, now)).toBe(
    "revoked",
  );
});
