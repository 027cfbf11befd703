import { createHash } from 'node:crypto';

/** One record as it is in the database, with the text that its hash covers. */
export interface Link {
  readonly seq: string;
  readonly at: Date;
  readonly type: string;
  readonly actorName: string;
  readonly prevHash: Buffer;
  readonly hash: Buffer;
  readonly body: string;
}

/** The last link as the database remembers it, or as it was noted outside at some moment. */
export interface Head {
  readonly seq: bigint;
  readonly hash: string;
}

/** The first place where the trail is not what it was. */
export interface Broken {
  readonly seq: bigint;
  readonly why: string;
  /** The record there, if there is one. */
  readonly record?: Pick<Link, 'at' | 'type' | 'actorName'>;
}

/** What the first link is chained to. */
const beginning = '00';

/**
 * Goes along the chain, record by record, and stops at the first that is wrong (reliability.md A.6). It computes every hash
 * by itself: the database gives its values and is believed in nothing else. Whoever rewrites the end of the chain with
 * fresh hashes, or cuts it off, is given away by what was noted outside the database.
 */
export class TrailCheck {
  private last: { seq: bigint; hash: string } = { seq: 0n, hash: beginning };
  private proven = 0n;
  private met = 0;
  private readonly anchors: ReadonlyMap<bigint, string>;
  private readonly furthest: bigint;

  constructor(anchors: readonly Head[]) {
    this.anchors = new Map(anchors.map(({ seq, hash }) => [seq, hash]));
    this.furthest = anchors.reduce((furthest, { seq }) => (seq > furthest ? seq : furthest), 0n);
  }

  get count(): bigint {
    return this.last.seq;
  }

  get anchorsMet(): number {
    return this.met;
  }

  /** The next record, in order of `seq`; what is wrong with it, or null. */
  next(link: Link): Broken | null {
    const seq = BigInt(link.seq);
    const expected = this.last.seq + 1n;
    if (seq < expected) return { seq, why: 'số thứ tự không thể có', record: link };
    if (seq > expected) {
      return {
        seq: expected,
        why: seq - expected === 1n ? 'bản ghi bị xóa' : `các bản ghi ${expected}–${seq - 1n} bị xóa`,
      };
    }
    const broken = (why: string): Broken => ({ seq, why, record: link });
    const hash = link.hash.toString('hex');
    const computed = createHash('sha256').update(link.prevHash).update(link.body).digest('hex');
    if (computed !== hash) return broken('nội dung bị sửa: không còn khớp mã băm của chính nó');
    if (link.prevHash.toString('hex') !== this.last.hash)
      return broken('không nối với bản ghi trước: bị chèn, đổi chỗ hoặc sửa');
    const noted = this.anchors.get(seq);
    if (noted !== undefined && noted !== hash) return { ...this.rewritten(seq), record: link };
    if (noted !== undefined) {
      this.proven = seq;
      this.met++;
    }
    this.last = { seq, hash };
    return null;
  }

  /** After the last record: whether the end is where it should be. */
  end(head: Head | null): Broken | null {
    const { seq, hash } = this.last;
    if (this.furthest > seq) {
      return {
        seq: seq + 1n,
        why: `đuôi bị cắt: mốc neo ngoài cơ sở dữ liệu đã ghi nhận đến bản ghi ${this.furthest}`,
      };
    }
    if (!head) return { seq: seq + 1n, why: 'mất mốc cuối chuỗi (trail_head)' };
    if (head.seq > seq) return { seq: seq + 1n, why: `đuôi bị cắt: mốc cuối chuỗi là bản ghi ${head.seq}` };
    if (head.seq < seq)
      return { seq: head.seq + 1n, why: `bản ghi thêm ngoài hệ thống: mốc cuối chuỗi là bản ghi ${head.seq}` };
    return head.hash === hash ? null : { seq, why: 'bản ghi cuối không khớp mốc cuối chuỗi (trail_head)' };
  }

  private rewritten(seq: bigint): Broken {
    const from = this.proven + 1n;
    const where = from === seq ? `bản ghi ${seq}` : `một bản ghi trong khoảng ${from}–${seq}`;
    return { seq: from, why: `chuỗi bị viết lại từ ${where}: không khớp mốc neo ngoài cơ sở dữ liệu` };
  }
}
