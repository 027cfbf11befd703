import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/**
 * PASS: everything goes through. REFUSE: nobody is let in. HALF_OPEN: connections stay and carry nothing. LATE: every piece comes half a
 * second later. TRICKLE: one kilobyte a second (reliability.md B.6, F-07).
 */
export type Mode = 'PASS' | 'REFUSE' | 'HALF_OPEN' | 'LATE' | 'TRICKLE';

const lateMs = 500;
const trickleBytes = 100;
const trickleMs = 100;

/** A line between two programs that does what it is told. */
export class Proxy {
  private readonly open = new Set<Socket>();
  private state: Mode = 'PASS';

  private constructor(private readonly server: Server) {}

  static async to(target: number): Promise<Proxy> {
    const server = createServer((near) => proxy.join(near, target));
    const proxy = new Proxy(server);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return proxy;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  set mode(mode: Mode) {
    this.state = mode;
    for (const socket of this.open) if (mode === 'PASS') socket.resume();
  }

  /** Breaks every connection off, as a switch that loses its power. */
  cut(): void {
    for (const socket of this.open) socket.resetAndDestroy();
  }

  async close(): Promise<void> {
    this.cut();
    this.server.close();
    await once(this.server, 'close');
  }

  private join(near: Socket, port: number): void {
    if (this.state === 'REFUSE') return void near.resetAndDestroy();
    const far = connect({ port, host: '127.0.0.1' });
    for (const socket of [near, far]) {
      this.open.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        this.open.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
    this.carry(near, far);
    this.carry(far, near);
  }

  private carry(from: Socket, to: Socket): void {
    let last = Promise.resolve();
    from.on('data', (bytes) => {
      last = last.then(() => this.deliver(from, to, bytes));
    });
    from.on('end', () => void last.then(() => to.end()));
  }

  private async deliver(from: Socket, to: Socket, bytes: Buffer): Promise<void> {
    if (this.state === 'LATE') await waited(lateMs);
    // What is held back stays held back until the line is good again.
    while (this.state === 'HALF_OPEN' && !from.destroyed) await waited(50);
    if (this.state !== 'TRICKLE') return void to.write(bytes);
    for (let at = 0; at < bytes.length && !to.destroyed; at += trickleBytes) {
      to.write(bytes.subarray(at, this.state === 'TRICKLE' ? at + trickleBytes : undefined));
      if (this.state !== 'TRICKLE') return;
      await waited(trickleMs);
    }
  }
}

const waited = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms).unref());
