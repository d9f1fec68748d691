/** Where anybody gets an address or a page: they say nothing of who somebody belongs to. */
const shared = new Set(
  `gmail.com googlemail.com google.com outlook.com hotmail.com live.com msn.com office.com microsoft.com
  yahoo.com ymail.com aol.com icloud.com me.com mac.com proton.me protonmail.com pm.me tutanota.com tuta.com
  gmx.com gmx.de gmx.net gmx.at web.de freenet.de t-online.de mail.com zoho.com fastmail.com yandex.com
  yandex.ru mail.ru bk.ru inbox.ru list.ru rambler.ru ukr.net i.ua meta.ua seznam.cz centrum.cz email.cz
  centrum.sk azet.sk zoznam.sk freemail.hu citromail.hu libero.it virgilio.it tiscali.it alice.it orange.fr
  wanadoo.fr free.fr sfr.fr laposte.net
  wp.pl o2.pl onet.pl op.pl onet.eu poczta.onet.pl vp.pl autograf.pl buziaczek.pl amorki.pl interia.pl
  interia.eu poczta.fm gazeta.pl tlen.pl go2.pl prokonto.pl int.pl poczta.pl spoko.pl home.pl neostrada.pl
  facebook.com fb.com instagram.com twitter.com x.com linkedin.com youtube.com wordpress.com blogspot.com
  wixsite.com wix.com weebly.com webnode.com github.io netlify.app sites.google.com edupage.org`.split(
    /\s+/,
  ),
);

const isShared = (domain: string) =>
  shared.has(domain) || [...shared].some((known) => domain.endsWith(`.${known}`));

/** The domain of a website, or "" when it has none of its own. */
export function domainOf(website: string): string {
  try {
    const domain = new URL(website).hostname.toLowerCase().replace(/^www\./, "");
    return isShared(domain) ? "" : domain;
  } catch {
    return "";
  }
}

/**
 * Whether an address is in the domain of an organisation's website; never with a provider where anybody may have one.
 * Example: isOwnDomain("ola@lo5.krakow.pl", "https://www.lo5.krakow.pl/o-nas") is true.
 */
export function isOwnDomain(address: string, website: string): boolean {
  const domain = domainOf(website);
  return domain !== "" && address.toLowerCase().split("@").at(-1) === domain;
}
