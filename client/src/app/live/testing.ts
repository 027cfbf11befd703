/** A stream of server-sent events that a spec holds in its hand. */
export class TestSource {
  static readonly opened: TestSource[] = [];
  private readonly listeners = new Map<string, (event: MessageEvent<string>) => void>();
  closed = false;
  onerror: (() => void) | null = null;

  constructor(readonly url: string) {
    TestSource.opened.push(this);
  }

  /** The stream that is open now. */
  static get now(): TestSource {
    return TestSource.opened.findLast(({ closed }) => !closed)!;
  }

  addEventListener(name: string, hear: (event: MessageEvent<string>) => void): void {
    this.listeners.set(name, hear);
  }

  tell(name: string, data: unknown = {}, lastEventId = ''): void {
    this.listeners.get(name)?.(new MessageEvent(name, { data: JSON.stringify(data), lastEventId }));
  }

  change(seq: number, more: object = {}): void {
    this.tell('change', { seq, type: 'assignment.reported', assignmentId: 'a1', ...more }, String(seq));
  }

  break(): void {
    this.onerror?.();
  }

  close(): void {
    this.closed = true;
  }
}
