/**
 * Why an address cannot be the base of an embedding model, for whoever runs the forum; null when it can. Says nothing of
 * where its name leads: that is looked at when a connection is made.
 * Example: "http://model.example/v1" gives "must begin with https:// …", unless private addresses are allowed.
 * @param allowPrivate whether the model may stand on the operator's own network, where plain http is usual
 */
export function addressProblem(address: string, allowPrivate: boolean): string | null {
  if (!URL.canParse(address)) return "must be an address such as https://model.example/v1";
  const { protocol, username, password, search, hash } = new URL(address);
  if (protocol !== "https:" && !(allowPrivate && protocol === "http:"))
    return "must begin with https:// (or set EMBEDDINGS_ALLOW_PRIVATE=1 for a model on your own network)";
  if (username || password)
    return "must have no user name or password; a key belongs in EMBEDDINGS_KEY";
  if (search || hash) return "must end with its path, without ? or #";
  return null;
}
