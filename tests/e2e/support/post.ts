import { expect } from "@playwright/test";
import type { Forum } from "./forum";
import { plain } from "./texts";

type Mail = Forum["mail"]["received"][number];

const opened = new WeakSet<Mail>();

/** Waits for a mail to `address` with this subject that has not been opened before, and opens it. */
export async function mailTo(forum: Forum, address: string, subject: string): Promise<Mail> {
  let found: Mail | undefined;
  await expect
    .poll(
      () => {
        found = unopened(forum, address).find((mail) => mail.subject === plain(subject));
        return found !== undefined;
      },
      {
        message: `a mail to ${address}: ${subject}`,
        timeout: 20_000,
        intervals: [50],
      },
    )
    .toBe(true);
  opened.add(found!);
  return found!;
}

/** Mails to `address` that nobody has asked for. */
export const unopened = (forum: Forum, address: string): Mail[] =>
  forum.mail.received.filter((mail) => mail.recipients.includes(address) && !opened.has(mail));

/** The link of a mail to an address of the forum that begins like this. */
export function linkIn(mail: Mail, beginning: string): string {
  const links = mail.text?.match(/https?:\/\/[^\s<>()\]]+/g) ?? [];
  const found = links.find((link) => new URL(link).pathname.startsWith(beginning));
  if (!found) throw new Error(`No link to ${beginning} in: ${mail.text}`);
  return found;
}

/** A mail has a text and a page, both in this language, and says that no person sent it. */
export function expectGoodForm(mail: Mail, language: string) {
  const { value } = mail.headers.get("content-type") as { value: string };
  expect(value).toBe("multipart/alternative");
  expect(mail.headers.get("content-language")).toBe(language);
  expect(mail.html).toContain(`lang="${language}"`);
  expect(mail.text!.length).toBeGreaterThan(100);
}
