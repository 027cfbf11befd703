import type { AddressInfo, Socket } from 'node:net';
import { simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

/**
 * What the server does at a point of the conversation: says no in its own words, breaks off, or says nothing for a while. A mail is
 * kept unless it was refused, whether the sender hears so or not.
 */
export type Fault = { readonly code: number; readonly words: string } | 'DROP' | { readonly silentMs: number };

/** Points of a conversation at which something may go wrong. DATA: the message was taken in whole, and not answered yet. */
export type Point = 'CONNECT' | 'MAIL' | 'RCPT' | 'DATA';

/** A mail that arrived. */
export interface Arrived {
  readonly messageId: string;
  readonly to: string;
  readonly subject: string;
  /** The names of what went along. */
  readonly files: readonly string[];
}

/** A mail server that keeps what arrives, and fails as it is told. */
export class SmtpSink {
  readonly arrived: Arrived[] = [];
  /** How many conversations there were at most at the same time. */
  busiest = 0;
  private open = 0;

  private constructor(
    private readonly server: SMTPServer,
    readonly port: number,
  ) {}

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  /**
   * @param fault what goes wrong at a point, given the recipient where it is known
   * @param port to take the place of one that was closed
   */
  static async open(
    fault: (point: Point, recipient: string | null) => Fault | null = () => null,
    port = 0,
  ): Promise<SmtpSink> {
    const at = (
      point: Point,
      session: SMTPServerSession,
      recipient: string | null,
      answer: (error?: Error | null) => void,
      kept?: Arrived,
    ) => {
      const wrong = fault(point, recipient);
      if (kept && (!wrong || !isRefusal(wrong))) sink.arrived.push(kept);
      if (!wrong) answer();
      else if (wrong === 'DROP') socketOf(server, session)?.destroy();
      else if ('silentMs' in wrong) setTimeout(() => answer(), wrong.silentMs).unref();
      else answer(Object.assign(new Error(wrong.words), { responseCode: wrong.code }));
    };
    const server: SMTPServer = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      logger: false,
      onConnect: (session, answer) => {
        sink.busiest = Math.max(sink.busiest, ++sink.open);
        at('CONNECT', session, null, answer);
      },
      onClose: () => void sink.open--,
      onMailFrom: (_, session, answer) => at('MAIL', session, null, answer),
      onRcptTo: ({ address }, session, answer) => at('RCPT', session, address, answer),
      onData: (stream, session, answer) => {
        const to = session.envelope.rcptTo.map(({ address }) => address).join(', ');
        simpleParser(stream).then(
          ({ messageId, subject, attachments }) => {
            const files = attachments.map(({ filename }) => filename!);
            at('DATA', session, to, answer, { messageId: messageId!, to, subject: subject!, files });
          },
          (error) => answer(error),
        );
      },
    });
    // A conversation that broke off is what these tests are about.
    server.on('error', () => undefined);
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    const sink = new SmtpSink(server, (server.server.address() as AddressInfo).port);
    return sink;
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(resolve));
  }
}

const isRefusal = (fault: Fault) => typeof fault === 'object' && 'code' in fault;

function socketOf(server: SMTPServer, { id }: SMTPServerSession): Socket | undefined {
  const connections = (server as unknown as { connections: Set<{ id: string; _socket: Socket }> }).connections;
  return [...connections].find((connection) => connection.id === id)?._socket;
}
