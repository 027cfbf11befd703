/** What a person is in a unit (brief.md, "Who uses it"). A person may hold several. */
export enum Role {
  OFFICE_SPECIALIST = 'OFFICE_SPECIALIST',
  OFFICE_HEAD = 'OFFICE_HEAD',
  PROVINCIAL_LEADER = 'PROVINCIAL_LEADER',
  UNIT_HEAD = 'UNIT_HEAD',
  UNIT_SPECIALIST = 'UNIT_SPECIALIST',
  UNIT_ADMIN = 'UNIT_ADMIN',
  SYSTEM_ADMIN = 'SYSTEM_ADMIN',
  ANALYST = 'ANALYST',
}

/** One role in one unit. `unitIds` is that unit and everything below it, read when the request began. */
export interface Grant {
  readonly role: Role;
  readonly unitId: string;
  readonly unitIds: readonly string[];
}

/** A person whose deputy acts (domain.md §7). */
export interface StoodInFor {
  readonly id: string;
  readonly displayName: string;
  /** The instant from which nothing is done in their name any more (reliability.md A.5, S-09); left out: not known here. */
  readonly until?: Date;
}

/** Who is asking. Built once per request (or job) and passed explicitly from there on, always first. */
export interface Actor {
  readonly id: string;
  readonly displayName: string;
  readonly grants: readonly Grant[];
  /** The person stood in for, when a deputy acts; `grants` are then theirs, not the deputy's own. */
  readonly onBehalfOf: StoodInFor | null;
  readonly sessionId: string | null;
  readonly ip: string | null;
  /** When they last proved in this session who they are; null: never, as for jobs and access tokens. */
  readonly confirmedAt: Date | null;
  /** Set while something has to be set up first: they may do that, and nothing else (`@WhileLimited()`). */
  readonly limited?: true;
  /** Set where an access token asks: never more than its person may at this moment, and of that only what it was made for. */
  readonly reach?: TokenReach;
}

/** What an access token may be used for. */
export interface TokenReach {
  /** The root fields of a query; null: all. */
  readonly queries: readonly string[] | null;
  /** The commands, by the names of their mutations. */
  readonly commands: readonly string[];
  /** Whether it fetches files and lists as files. */
  readonly files: boolean;
}

/** Why an access token is refused what it was not made for. */
export const beyondReachMessage =
  'Mã truy cập này không dùng được cho việc này. Hãy dùng mã có phạm vi phù hợp, hoặc đăng nhập bằng tài khoản.';

/**
 * By whose relations something is judged: what was delegated to me, what I monitor, what I entered. A deputy acts with those
 * of the person stood in for (domain.md §7). Who really acts, for the trail and for what is one's own, is `actor.id`.
 */
export const asWhom = (actor: Actor): string => actor.onBehalfOf?.id ?? actor.id;

/** What nobody hands on to a deputy: who administers accounts or the system does so as themselves. */
export const undeputizedRoles: readonly Role[] = [Role.UNIT_ADMIN, Role.SYSTEM_ADMIN];

/** Why a deputy is refused what is nobody's but one's own: passwords, tokens, deputies, the accounts of others. */
export const onlyThemselvesMessage =
  'Việc này chỉ làm được bằng tên của chính mình. Hãy thôi thay mặt ở góc trên bên phải rồi làm lại.';

/** What happens by itself: reactions, the clock, the first start. It passes no policy; it never acts for a person. */
export const system: Actor = {
  id: '00000000-0000-0000-0000-000000000000',
  displayName: 'Hệ thống',
  grants: [],
  onBehalfOf: null,
  sessionId: null,
  ip: null,
  confirmedAt: null,
};

export const has = (actor: Actor, ...roles: readonly Role[]) => actor.grants.some(({ role }) => roles.includes(role));

/** The Office of the People's Committee: enters, monitors, confirms. */
export const isOffice = (actor: Actor) => has(actor, Role.OFFICE_SPECIALIST, Role.OFFICE_HEAD);

/** The roles whose scope is the whole province (domain.md §7). */
export const provincialRoles: readonly Role[] = [
  Role.OFFICE_SPECIALIST,
  Role.OFFICE_HEAD,
  Role.PROVINCIAL_LEADER,
  Role.ANALYST,
];

/** Whose scope is the whole province. */
export const seesProvince = (actor: Actor) => has(actor, ...provincialRoles);

/** Every unit, with those below it, in which the actor holds one of `roles`. */
export const unitsOf = (actor: Actor, ...roles: readonly Role[]): string[] => [
  ...new Set(actor.grants.filter(({ role }) => roles.includes(role)).flatMap(({ unitIds }) => unitIds)),
];
