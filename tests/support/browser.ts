import { signIn } from "~/modules/accounts/sign-in.server";

export const firefox = "Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0";
export const safari =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1";

/** A browser that keeps the cookies it is given. */
export function aBrowser(userAgent = firefox) {
  const cookies = new Map<string, string>();
  const keep = (headers: string[]) => {
    for (const header of headers) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(header)!;
      if (value && !/Max-Age=0/i.test(header)) cookies.set(name!, value);
      else cookies.delete(name!);
    }
  };
  const request = (address = "/pl", init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    headers.set("User-Agent", userAgent);
    headers.set("Cookie", [...cookies].map((pair) => pair.join("=")).join("; "));
    return new Request(`http://forum.test${address}`, { ...init, headers });
  };
  return {
    cookies,
    keep,
    request,
    /** Signs in by password and keeps the cookies. */
    async signsIn(given: { email: string; password: string }, address = "192.0.2.1") {
      const result = await signIn(request("/pl/sign-in"), given, address);
      if (result.ok) keep(result.value.cookies);
      return result;
    },
  };
}
