import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import type { FiguresOracle, Fixed, State } from './oracle';

interface Places {
  readonly units: readonly string[];
  readonly people: readonly string[];
  readonly monitors: readonly string[];
  readonly leaders: readonly string[];
  readonly fields: readonly string[];
  readonly issuers: readonly string[];
  readonly enteredBy: string;
}

interface Directive extends Fixed {
  id: string;
}

const day = 86_400_000;
const local = (moment: number) => new Date(moment + 7 * 3_600_000).toISOString().slice(0, 10);

/**
 * Thousands of assignments whose lives are made up: each moment, some are given and something happens to some others. The
 * database is told as it is told by the product, a row changed at a time, and the oracle hears what was done.
 */
export class Histories {
  private directives: Directive[] = [];
  private readonly now = new Map<string, State & { directiveId: string }>();
  private readonly ids: string[] = [];

  constructor(
    private readonly db: Client,
    private readonly oracle: FiguresOracle,
    private readonly places: Places,
    private readonly roll: () => number,
  ) {}

  async live(from: Date, moments: number, perMoment: number, changes: number): Promise<Date> {
    await this.documents(Math.ceil((moments * perMoment) / 40));
    let at = +from;
    for (let n = 0; n < moments; n++) {
      at += Math.floor(this.roll() * 2 * day);
      // Often in the last or the first seconds of an office's day, where a mistake would show.
      if (this.roll() < 0.3)
        at = Math.ceil(at / day) * day - 7 * 3_600_000 + [-1, 0, 1, -1000][Math.floor(this.roll() * 4)];
      if (at <= +from) at = +from + 1;
      await this.db.query(`begin; select set_config('ttdh.now', '${new Date(at).toISOString()}', true)`);
      await this.give(at, perMoment);
      await this.change(at, changes);
      await this.db.query('commit');
    }
    return new Date(at);
  }

  private one<T>(values: readonly T[]): T {
    return values[Math.floor(this.roll() * values.length)];
  }
  private perhaps<T>(share: number, value: () => T): T | null {
    return this.roll() < share ? value() : null;
  }

  private async documents(count: number): Promise<void> {
    const { places } = this;
    for (let n = 0; n < count; n++) {
      const documentId = randomUUID();
      const fixed = {
        documentId,
        documentType: this.one(['QUYET_DINH', 'CONG_VAN', 'THONG_BAO']),
        documentOn: `2024-0${1 + (n % 9)}-15`,
        issuerId: this.one(places.issuers),
      };
      for (let k = 0; k < 4; k++) {
        const leaderId = this.perhaps(0.8, () => this.one(places.leaders));
        const fieldId = this.perhaps(0.8, () => this.one(places.fields));
        this.directives.push({ id: randomUUID(), ...fixed, leaderId, fieldId });
      }
    }
    const d = this.directives;
    await this.db.query(
      `insert into directive_document (id, version, type, number_symbol, number_key, issued_on, issuer_id, abstract, urgency, entered_by_id, issued_at, search)
       select distinct on (id) id, 1, type, id, id, on_date, issuer, '', 'NORMAL', $5, '2024-01-01', ''
       from unnest($1::uuid[], $2::text[], $3::date[], $4::uuid[]) t(id, type, on_date, issuer)`,
      [
        d.map((x) => x.documentId),
        d.map((x) => x.documentType),
        d.map((x) => x.documentOn),
        d.map((x) => x.issuerId),
        places.enteredBy,
      ],
    );
    await this.db.query(
      `insert into directive (id, version, document_id, ordinal, text, leader_id, field_id, search)
       select id, 1, document, n, 'Nội dung', leader, field, '' from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[]) with ordinality t(id, document, leader, field, n)`,
      [d.map((x) => x.id), d.map((x) => x.documentId), d.map((x) => x.leaderId), d.map((x) => x.fieldId)],
    );
  }

  private deadline(at: number): Pick<State, 'kind' | 'dueOn' | 'dueTime'> {
    if (this.roll() < 0.12) return { kind: 'NONE', dueOn: null, dueTime: null };
    const dueOn = local(at + Math.floor(this.roll() * 70) * day);
    return {
      kind: this.one(['DATE', 'PERIOD', 'WORKING_DAYS']),
      dueOn,
      dueTime: this.perhaps(0.15, () => this.one(['00:00', '09:00', '23:59'])),
    };
  }

  private async give(at: number, count: number): Promise<void> {
    const rows = Array.from({ length: count }, () => {
      const { id: directiveId, ...fixed } = this.one(this.directives);
      const due = this.deadline(at);
      const unitId = this.one(this.places.units);
      const id = randomUUID();
      const state: State = {
        ...{ status: 'ASSIGNED', part: this.roll() < 0.75 ? 'LEAD' : 'COOPERATING', unitId, holderUnitId: unitId },
        ...{ delegateId: null, monitorId: this.perhaps(0.9, () => this.one(this.places.monitors)) },
        ...{ ...due, originalOn: due.dueOn, originalTime: due.dueTime, issuedAt: new Date(at) },
        ...{ reportedAt: null, sentAt: null, returns: 0, extensions: 0, starred: false },
      };
      this.oracle.given(id, fixed, new Date(at), state);
      this.now.set(id, { ...state, directiveId });
      this.ids.push(id);
      return { id, ...state, directiveId, documentId: fixed.documentId };
    });
    const columns = (names: (keyof (typeof rows)[number])[]) => names.map((name) => rows.map((row) => row[name]));
    await this.db.query(
      `insert into assignment (id, version, directive_id, document_id, unit_id, part, status, deadline_kind, deadline_words, due_on, due_time,
         original_due_on, original_due_time, holder_unit_id, monitor_id, issued_at, updated_at)
       select id, 1, directive, document, unit, part, 'ASSIGNED', kind, '', due, due_time, due, due_time, unit, monitor, moment(), moment()
       from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::date[], $8::time[], $9::uuid[])
         t(id, directive, document, unit, part, kind, due, due_time, monitor)`,
      columns(['id', 'directiveId', 'documentId', 'unitId', 'part', 'kind', 'dueOn', 'dueTime', 'monitorId']),
    );
  }

  private async change(at: number, count: number): Promise<void> {
    const chosen = new Set(Array.from({ length: count }, () => this.recent()));
    const rows = [...chosen].map((id) => {
      const state = this.now.get(id)!;
      const change = this.somethingTo(state, at);
      Object.assign(state, change);
      this.oracle.happened(id, new Date(at), change);
      return { ...state, id };
    });
    const columns = (names: (keyof (typeof rows)[number])[]) => names.map((name) => rows.map((row) => row[name]));
    await this.db.query(
      `update assignment a set status = t.status, part = t.part, holder_unit_id = t.holder, delegate_id = t.delegate, monitor_id = t.monitor,
         deadline_kind = t.kind, due_on = t.due, due_time = t.due_time, last_reported_at = t.reported, submitted_at = t.sent,
         return_count = t.returns, extension_count = t.extensions, updated_at = moment()
       from unnest($1::uuid[], $2::text[], $3::text[], $4::uuid[], $5::uuid[], $6::uuid[], $7::text[], $8::date[], $9::time[],
         $10::timestamptz[], $11::timestamptz[], $12::int[], $13::int[])
         t(id, status, part, holder, delegate, monitor, kind, due, due_time, reported, sent, returns, extensions) where a.id = t.id`,
      columns([
        'id',
        'status',
        'part',
        'holderUnitId',
        'delegateId',
        'monitorId',
        'kind',
        'dueOn',
        'dueTime',
        'reportedAt',
        'sentAt',
        'returns',
        'extensions',
      ]),
    );
    const [stars, others] = [rows.filter((row) => row.starred), rows.filter((row) => !row.starred)].map((some) =>
      some.map(({ id }) => id),
    );
    await this.db.query(
      `insert into assignment_star select s, $2, moment() from unnest($1::uuid[]) s on conflict do nothing`,
      [stars, this.places.enteredBy],
    );
    await this.db.query(`delete from assignment_star where assignment_id = any($1)`, [others]);
  }

  /** Work is mostly on what was given lately. */
  private recent(): string {
    const span = this.roll() < 0.7 ? Math.min(this.ids.length, 300) : this.ids.length;
    return this.ids[this.ids.length - 1 - Math.floor(this.roll() * span)];
  }

  /** Now, or at the very last moment, or a thousandth of a second after it. */
  private sent({ dueOn, dueTime }: State, at: number): Date {
    if (!dueOn || this.roll() < 0.7) return new Date(at);
    return new Date(Date.parse(`${dueOn}T${dueTime ?? '23:59:59.999'}+07:00`) + this.one([0, 1]));
  }

  private somethingTo(state: State, at: number): Partial<State> {
    const roll = this.roll();
    if (roll < 0.05) return { starred: !state.starred };
    if (roll < 0.08) return { monitorId: this.perhaps(0.9, () => this.one(this.places.monitors)) };
    if (roll < 0.1) return { part: state.part === 'LEAD' ? 'COOPERATING' : 'LEAD' };
    switch (state.status) {
      case 'ASSIGNED':
        return roll < 0.8 ? { status: 'IN_PROGRESS' } : { status: roll < 0.85 ? 'DECLINED' : 'WITHDRAWN' };
      case 'DECLINED':
        return { status: this.one(['ASSIGNED', 'WITHDRAWN']) };
      case 'IN_PROGRESS':
        if (roll < 0.35) return { reportedAt: new Date(at) };
        if (roll < 0.5) return { ...this.deadline(at), extensions: state.extensions + 1 };
        if (roll < 0.6) return { delegateId: this.one(this.places.people), holderUnitId: this.one(this.places.units) };
        return roll < 0.96 ? { status: 'SUBMITTED', sentAt: this.sent(state, at) } : { status: 'WITHDRAWN' };
      case 'SUBMITTED':
        return roll < 0.75
          ? { status: 'COMPLETED' }
          : { status: 'IN_PROGRESS', sentAt: null, returns: state.returns + 1 };
      case 'COMPLETED':
        return roll < 0.3 ? { status: 'IN_PROGRESS', sentAt: null } : {};
      default:
        return {};
    }
  }
}
