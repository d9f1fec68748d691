import { simpleParser, type ParsedMail } from "mailparser";
import { SMTPServer } from "smtp-server";
import { freePort } from "./free-port";

type Received = ParsedMail & { recipients: string[] };

/** A real SMTP server on this machine that keeps what it receives. */
export async function aMailServer() {
  const port = await freePort();
  const received: Received[] = [];
  let refusal: number | null = null;
  let server: SMTPServer | undefined;

  const refused = () =>
    refusal === null
      ? null
      : Object.assign(new Error("Mailbox of anna@example.test unavailable"), {
          responseCode: refusal,
        });

  async function start() {
    const starting = new SMTPServer({
      authOptional: true,
      disabledCommands: ["STARTTLS", "AUTH"],
      // Idle connections of our pool are cut, as by a server that goes down.
      closeTimeout: 50,
      onRcptTo: (_address, _session, done) => done(refused()),
      onData: (stream, session, done) => {
        simpleParser(stream).then((mail) => {
          const recipients = session.envelope.rcptTo.map(({ address }) => address);
          received.push(Object.assign(mail, { recipients }));
          done();
        }, done);
      },
    });
    starting.on("error", () => {});
    await new Promise<void>((listening) => starting.listen(port, "127.0.0.1", listening));
    server = starting;
  }

  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    start,
    stop: () =>
      new Promise<void>((stopped) => (server ? server.close(() => stopped()) : stopped())),
    /** Answers every recipient with this code, or takes mail again with `null`. */
    refuse(code: number | null) {
      refusal = code;
    },
  };
}
