import { formatVi, localDateIn } from '@libs/calendar';
import { config } from '@libs/config';
import type { StaffingEvent } from '../staffing';
import { lines, type Sentence } from './timeline-event';

type StaffingSentences = {
  readonly [Type in StaffingEvent['type']]: (data: Extract<StaffingEvent, { type: Type }>['data']) => Sentence;
};

const say = (summary: string, detail: string | null = null): Sentence => ({ summary, detail });

/** The days of a deputyship: the last is the one whose end is the instant. */
const days = ({ startsAt, endsAt }: { startsAt: string; endsAt: string }): [from: string, to: string] => {
  const on = (at: number) => formatVi(localDateIn(config.TZ_OFFICE, new Date(at)));
  return [on(Date.parse(startsAt)), on(Date.parse(endsAt) - 1)];
};

/** Who does whose work, and whose account is still needed, in plain Vietnamese (domain.md §8). */
export const staffingVi: StaffingSentences = {
  'account.deputy-set': ({ deputyName, note, ...period }) => {
    const [from, to] = days(period);
    return say(`Cử ${deputyName} thay, từ ${from} đến hết ${to}`, note && `Lý do: ${note}`);
  },
  'account.deputy-called-off': ({ deputyName }) => say(`Thôi cử ${deputyName} thay`),
  'account.work-handed-over': ({ items, note }) => say(`Bàn giao ${items} việc cho người khác`, note || null),
  'account.handover-undone': ({ items, kept }) =>
    say(`Hoàn tác bàn giao: ${items} việc trở lại`, kept ? `${kept} việc đã có người làm tiếp nên ở lại` : null),
  'account.unused-warned': ({ disabledOn }) =>
    say(`Báo sẽ vô hiệu hóa ngày ${formatVi(disabledOn)} nếu không đăng nhập`),
  'unit.accounts-confirmed': ({ accounts }) =>
    say(`Rà soát: xác nhận ${accounts.length} tài khoản`, lines(...accounts.map(({ displayName }) => displayName))),
};

/** The same in English. */
export const staffingEn: StaffingSentences = {
  'account.deputy-set': ({ deputyName, note, ...period }) => {
    const [from, to] = days(period);
    return say(`${deputyName} stands in from ${from} to the end of ${to}`, note && `Reason: ${note}`);
  },
  'account.deputy-called-off': ({ deputyName }) => say(`${deputyName} no longer stands in`),
  'account.work-handed-over': ({ items, note }) => say(`${items} pieces of work were handed over`, note || null),
  'account.handover-undone': ({ items, kept }) =>
    say(`Handing over was taken back: ${items} returned`, kept ? `${kept} stayed with whoever had gone on` : null),
  'account.unused-warned': ({ disabledOn }) => say(`Told that it closes on ${formatVi(disabledOn)} if nobody signs in`),
  'unit.accounts-confirmed': ({ accounts }) =>
    say(`Review: ${accounts.length} accounts confirmed`, lines(...accounts.map(({ displayName }) => displayName))),
};
