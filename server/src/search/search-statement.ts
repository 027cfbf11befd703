import type { Bind } from '@libs/sql';

/** SQL of one kind of thing that is found by words. */
export interface Kind {
  /** Its table, and what it is called here; its document is `d`. */
  readonly table: string;
  readonly it: string;
  readonly joined: string;
  /** Its place in the document. */
  readonly ordinal: string;
  readonly visible: string;
  readonly json: string;
  /** Whether it has the words of a query itself. */
  readonly itself: (query: string) => string;
}

/** The newest documents are looked through one by one: a word that is everywhere is found there at once. */
const newest = 400;
/** A word that is rare is found by the index; of what that gives, so many of the newest are looked at. */
const mostLookedAt = 2000;

/**
 * One statement for the best of what several queries find, the surest first: each among the newest documents, then through
 * the index. A step is taken only if those before it did not find enough, so a frequent word never asks the index, where
 * the beginning of a word may stand for a hundred thousand entries, and a rare one never reads the tables.
 */
export class SearchStatement {
  private readonly steps: string[] = [];
  private readonly tries: string[] = [];
  private readonly limit: string;

  constructor(
    private readonly kind: Kind,
    first: number,
    documentsVisible: string,
    private readonly bind: Bind,
  ) {
    this.limit = bind(first);
    this.steps.push(`recent as materialized (
      select d.id as recent_id from directive_document d where ${documentsVisible}
      order by d.issued_on desc, d.id desc limit ${newest})`);
  }

  /** Whatever fits the condition. */
  where(condition: string, tier: string): this {
    return this.add(this.kind.joined, condition, tier);
  }

  /** What has the words of a `tsquery`. */
  words(text: string, tier: number): this {
    const { it, table, joined, visible, itself } = this.kind;
    const query = `${this.bind(text)}::tsquery`;
    const has = `${it}.search @@ ${query} and ${itself(query)}`;
    this.add(`recent join ${joined} on d.id = recent_id`, has, `${tier}`);
    const indexed = `i${this.tries.length}`;
    // A step by itself, so that it is the index that answers. For whom the newest documents are all there are, it is not asked.
    this.steps.push(`${indexed} as materialized (
      select x.id as indexed_id from ${table} x
      where x.search @@ ${query} and ${this.wanting} and (select count(*) from recent) = ${newest})`);
    const looked = `(select ${it}.id as looked_id from ${indexed} join ${joined} on ${it}.id = indexed_id
      where ${visible} order by d.issued_on desc, d.id desc limit ${mostLookedAt}) l`;
    return this.add(`${looked} join ${joined} on ${it}.id = looked_id`, itself(query), `${tier}`);
  }

  toString(): string {
    const { table, it, json } = this.kind;
    const all = this.tries.map((name) => `select * from ${name}`).join(' union all ');
    return `with ${this.steps.join(', ')}
      select (select ${json} from ${table} ${it} where ${it}.id = f.id) as found from (${all}) f
      order by tier, issued_on desc, document_id desc, ordinal limit ${this.limit}`;
  }

  private add(from: string, condition: string, tier: string): this {
    const { it, ordinal, visible } = this.kind;
    const others = this.tries.length ? `${this.wanting} and ${it}.id not in (${this.found})` : 'true';
    const name = `t${this.tries.length}`;
    this.steps.push(`${name} as materialized (
      select ${it}.id, d.issued_on, d.id as document_id, ${ordinal} as ordinal, ${tier} as tier
      from ${from} where ${others} and ${visible} and ${condition}
      order by tier, d.issued_on desc, d.id desc, ordinal limit ${this.limit})`);
    this.tries.push(name);
    return this;
  }

  private get found(): string {
    return this.tries.map((name) => `select id from ${name}`).join(' union all ');
  }

  private get wanting(): string {
    return this.tries.length ? `(select count(*) from (${this.found}) b) < ${this.limit}` : 'true';
  }
}
