import type { Server } from "node:http";

/** Seconds an idle connection stays open: longer than proxies keep theirs (nginx and load balancers: 60). */
const idleSeconds = 75;

/**
 * Keeps idle connections open longer than those who send requests do, so that none is closed at the very
 * moment a form is sent over it: a client may not send a POST twice.
 */
export function keepConnections(server: Server): void {
  server.keepAliveTimeout = idleSeconds * 1000;
  // Releases of Node differ in whether idle time counts: it must not cut off what is allowed above.
  server.headersTimeout = (idleSeconds + 5) * 1000;
}

/** Stops listening and lets requests under way finish, for at most eight seconds. */
export async function closeServer(server: Server): Promise<void> {
  const force = setTimeout(() => server.closeAllConnections(), 8_000);
  // A connection becomes idle when its last request is answered.
  const idle = setInterval(() => server.closeIdleConnections(), 100);
  await new Promise((closed) => {
    server.close(closed);
    server.closeIdleConnections();
  });
  clearInterval(idle);
  clearTimeout(force);
}
