import { tryAgainIn } from "~/platform/rate-limit.server";
import { accepted, refused } from "~/shared/result";
import { spendAppCode } from "./app.server";
import { spendCode } from "./recovery-codes.server";

const perAccount = { name: "second-factor", points: 25, seconds: 60 * 60 };

/** Uses up a code of the person's app or one of their recovery codes. */
export async function spendAnyCode(userId: string, text: string) {
  if (await tryAgainIn(perAccount, userId)) return refused("too-many-tries");
  const isRight = /^\s*(\d\s*){6}$/.test(text)
    ? await spendAppCode(userId, text)
    : await spendCode(userId, text);
  return isRight ? accepted(undefined) : refused("code-wrong");
}
