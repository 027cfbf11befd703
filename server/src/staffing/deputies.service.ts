import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, onlyThemselvesMessage, requireConfirmed } from '@libs/auth';
import { addDays, formatVi, instantOf, localDateIn } from '@libs/calendar';
import { type Target, type Transaction, UnitOfWork } from '@libs/changes';
import { config } from '@libs/config';
import { Post } from '@libs/mail';
import { Forbidden, InvalidInput, NotFound, refuse } from '@libs/refusals';
import { cleanTyped } from '@libs/vietnamese';
import { Deputyship } from '../accounts';
import { CalendarQueries } from '../calendar';
import { letterOf, type LetterWords } from '../mails';
import { DeputiesQueries, type Named } from './deputies.queries';
import type { DeputyCalledOff, DeputySet } from './deputy.events';
import type { SetDeputyInput } from './deputy.graphql';
import { actsAsThemselves, deputized, DeputyshipState, looksAfter, namesFor, stateOf } from './deputy.policy';

/** Nobody is away for longer by one entry: who is gone for good hands their work over. */
const mostDays = 366;

/** Naming those who stand in for somebody, and calling them off (domain.md §7). */
@Injectable()
export class DeputiesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queries: DeputiesQueries,
    private readonly calendar: CalendarQueries,
    private readonly post: Post,
  ) {}

  /** Names a deputy from a day to a day, both included; one that begins today begins at once. */
  set(actor: Actor, input: SetDeputyInput) {
    return this.unitOfWork.run(actor, { command: 'setDeputy', input }, async (tx) => {
      if (!actsAsThemselves(actor)) refuse(new Forbidden(onlyThemselvesMessage));
      const { deputyId } = input;
      const principalId = input.principalId ?? actor.id;
      // It gives somebody the rights of another.
      if (principalId !== actor.id) requireConfirmed(actor);
      const roles = await this.queries.heldBy(principalId, tx);
      if (!looksAfter(actor, principalId, roles)) refuse(new NotFound());
      if (!namesFor(actor, principalId, roles, deputyId))
        refuse(new InvalidInput('deputyId', whyNotOneself(actor, principalId)));
      const taken = deputized(roles);
      if (!taken.length)
        refuse(new InvalidInput('principalId', 'Người này chỉ có vai trò quản trị; quản trị không có người thay.'));
      const period = this.period(tx, input);
      const unitIds = taken.map(({ unitId }) => unitId);
      if (deputyId === principalId || !(await this.queries.belongsTo(tx, deputyId, unitIds)))
        refuse(new InvalidInput('deputyId', 'Chọn một người của cùng đơn vị hoặc đơn vị trực thuộc.'));
      if (await this.queries.overlaps(tx, { principalId, deputyId, ...period }))
        refuse(new InvalidInput('fromOn', 'Người này đã được cử thay trong thời gian đó rồi.'));
      const people = await this.queries.people(tx, [principalId, deputyId]);
      const deputyship = Object.assign(new Deputyship(), {
        ...{ id: randomUUID(), principalId, deputyId, ...period, note: cleanTyped(input.note ?? '').trim() },
        ...{ setById: actor.id, setAt: tx.now, endedAt: null, endedById: null },
      });
      const event: DeputySet = {
        type: 'account.deputy-set',
        subjectId: principalId,
        data: { ...told(deputyship, people), note: deputyship.note },
      };
      await tx.save(deputyship, event);
      await this.write(tx, deputyship, people, setWords);
      return deputyship;
    });
  }

  /** Ends one that lasts at once, and one to come before it begins. */
  callOff(actor: Actor, input: Target & { idempotencyKey?: string | null }) {
    return this.unitOfWork.run(actor, { command: 'callOffDeputy', input }, async (tx) => {
      const deputyship = (await tx.hold(Deputyship, input.id)) ?? refuse(new NotFound());
      const { principalId, deputyId } = deputyship;
      const may = looksAfter(actor, principalId, await this.queries.heldBy(principalId, tx));
      if (!may && ![principalId, deputyId].includes(actor.id)) refuse(new NotFound());
      if (!may) refuse(new Forbidden(actsAsThemselves(actor) ? undefined : onlyThemselvesMessage));
      if (deputyship.version !== input.expectedVersion) refuse(await tx.stale(deputyship));
      const state = stateOf(deputyship, tx.now);
      if (state !== DeputyshipState.ACTIVE && state !== DeputyshipState.UPCOMING)
        refuse(new InvalidInput('id', 'Thời gian thay này đã kết thúc rồi.'));
      const people = await this.queries.people(tx, [principalId, deputyId]);
      Object.assign(deputyship, { endedAt: tx.now, endedById: actor.id });
      const event: DeputyCalledOff = {
        type: 'account.deputy-called-off',
        subjectId: principalId,
        data: told(deputyship, people),
      };
      await tx.save(deputyship, event);
      await this.write(tx, deputyship, people, calledOffWords);
      return deputyship;
    });
  }

  private period(tx: Transaction, { fromOn, toOn }: SetDeputyInput): Pick<Deputyship, 'startsAt' | 'endsAt'> {
    const today = this.calendar.today(tx.now);
    if (fromOn < today) refuse(new InvalidInput('fromOn', 'Ngày này đã qua. Chọn từ hôm nay trở đi.'));
    if (toOn < fromOn) refuse(new InvalidInput('toOn', 'Ngày cuối phải từ ngày đầu trở đi.'));
    if (toOn > addDays(fromOn, mostDays))
      refuse(new InvalidInput('toOn', 'Dài nhất một năm. Người nghỉ hẳn thì bàn giao việc cho người khác.'));
    const start = instantOf(fromOn, '00:00', config.TZ_OFFICE);
    return {
      startsAt: start < tx.now ? tx.now : start,
      endsAt: instantOf(addDays(toOn, 1), '00:00', config.TZ_OFFICE),
    };
  }

  /** Both are told, whoever did it: the deputy to act, the person so that nobody is replaced without knowing. */
  private async write(
    tx: Transaction,
    deputyship: Deputyship,
    people: Map<string, Named>,
    words: Words,
  ): Promise<void> {
    const [principal, deputy] = [people.get(deputyship.principalId)!, people.get(deputyship.deputyId)!];
    for (const to of [principal, deputy]) {
      if (!to.email || to.disabled) continue;
      const mail = letterOf(
        to,
        words({ principal, deputy, deputyship, to, by: tx.actor.displayName }),
        config.PUBLIC_URL,
      );
      const address = { name: to.displayName, address: to.email };
      await this.post.append(tx, { to: address, accountId: to.id, kind: 'DEPUTY', ...mail });
    }
  }
}

interface Situation {
  principal: Named;
  deputy: Named;
  deputyship: Deputyship;
  to: Named;
  by: string;
}
type Words = (situation: Situation) => LetterWords;

/** The days as the letter says them; the last is the one whose end is the instant. */
const days = ({ startsAt, endsAt }: Deputyship) => {
  const on = (at: Date) => formatVi(localDateIn(config.TZ_OFFICE, at));
  return `từ ${on(startsAt)} đến hết ${on(new Date(+endsAt - 1))}`;
};

const button = { words: 'Mở trang Người thay', to: `${config.PUBLIC_URL}/ca-nhan/nguoi-thay` };

const setWords: Words = ({ principal, deputy, deputyship, to, by }) =>
  to === deputy
    ? {
        subject: `Anh/chị được cử thay ${principal.displayName} ${days(deputyship)}`,
        paragraphs: [
          `${by} cử anh/chị thay ${principal.displayName} ${days(deputyship)}${deputyship.note ? `: ${deputyship.note}` : '.'}`,
          `Khi cần xử lý việc của ${principal.displayName}, mở tên của mình ở góc trên bên phải và chọn “Thay mặt ${principal.displayName}”. Mọi việc làm khi đó ghi tên cả hai người.`,
        ],
        button,
      }
    : {
        subject: `${deputy.displayName} thay anh/chị ${days(deputyship)}`,
        paragraphs: [
          `${by} cử ${deputy.displayName} thay anh/chị ${days(deputyship)}${deputyship.note ? `: ${deputyship.note}` : '.'}`,
          'Trang Người thay liệt kê mọi việc đã làm thay anh/chị. Có thể thôi cử bất cứ lúc nào.',
        ],
        button,
      };

const calledOffWords: Words = ({ principal, deputy, to, by }) => ({
  subject: to === deputy ? `Thôi thay ${principal.displayName}` : `${deputy.displayName} thôi thay anh/chị`,
  paragraphs: [
    to === deputy
      ? `${by} kết thúc việc anh/chị thay ${principal.displayName}. Từ lúc này không làm được gì bằng tên ${principal.displayName} nữa.`
      : `${by} kết thúc việc ${deputy.displayName} thay anh/chị.`,
  ],
  button,
});

const told = ({ principalId, deputyId, startsAt, endsAt }: Deputyship, people: Map<string, Named>) => ({
  principalName: people.get(principalId)!.displayName,
  deputyId,
  deputyName: people.get(deputyId)?.displayName ?? '',
  startsAt: startsAt.toISOString(),
  endsAt: endsAt.toISOString(),
});

const whyNotOneself = (actor: Actor, principalId: string) =>
  actor.id === principalId
    ? 'Chọn một người khác.'
    : 'Không ai tự cử mình thay người khác; để người đó hoặc một quản trị viên khác cử.';
