/** What the server hands to every loader and action of one request. */
export type RequestContext = {
  nonce: string;
  requestId: string;
  /** Address of the client, as far as the trusted proxies tell. */
  clientAddress: string;
};

declare module "@remix-run/server-runtime" {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- Remix is extended by merging
  interface AppLoadContext extends RequestContext {}
}
