import { lookup as systemLookup } from "node:dns";
import type { Agent } from "node:http";
import { BlockList, isIP, isIPv6, type LookupFunction } from "node:net";
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from "request-filtering-agent";

/**
 * Never connected to, whatever is allowed: where clouds keep the secrets of their machines, link-local addresses, and
 * forms of IPv6 that hide such an address of IPv4.
 */
const neverAllowed = new BlockList();
neverAllowed.addSubnet("169.254.0.0", 16, "ipv4");
neverAllowed.addSubnet("fe80::", 10, "ipv6");
neverAllowed.addSubnet("64:ff9b::a9fe:0", 112, "ipv6");
neverAllowed.addRange("::2", "::ffff:ffff", "ipv6");
neverAllowed.addAddress("168.63.129.16", "ipv4");
neverAllowed.addAddress("100.100.100.200", "ipv4");
neverAllowed.addAddress("fd00:ec2::254", "ipv6");

/** An address that must not be connected to. */
export class AddressRefused extends Error {}

/**
 * An agent that connects to public addresses only, or with `allowPrivate` also to private ones. Every address a name has
 * is looked at when the connection is made, and the connection goes to what was looked at: a name that leads elsewhere a
 * moment later leads nowhere.
 * @param host of the address called, as `URL.hostname` writes it
 * @throws AddressRefused for an address written in figures; a name's refusal is the connection's error
 */
export function guardedAgent(
  { protocol, hostname }: URL,
  allowPrivate: boolean,
  lookup: LookupFunction = systemLookup as LookupFunction,
): Agent {
  const host = hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) && isNeverAllowed(host)) throw new AddressRefused();
  const options = { allowPrivateIPAddress: allowPrivate, lookup: guardedLookup(lookup) };
  return protocol === "https:"
    ? new RequestFilteringHttpsAgent(options)
    : new RequestFilteringHttpAgent(options);
}

function guardedLookup(lookup: LookupFunction): LookupFunction {
  return (hostname, options, found) =>
    lookup(hostname, options, (error, address, family) => {
      const addresses = typeof address === "string" ? [address] : (address ?? []).map(addressOf);
      if (!error && addresses.some(isNeverAllowed)) return found(new AddressRefused(), "");
      found(error, address, family);
    });
}

const addressOf = ({ address }: { address: string }) => address;

const isNeverAllowed = (address: string) =>
  neverAllowed.check(address, isIPv6(address) ? "ipv6" : "ipv4");
