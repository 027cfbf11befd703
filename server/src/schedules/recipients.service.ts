import { Injectable } from '@nestjs/common';
import type { Actor, Role } from '@libs/auth';
import { InvalidField, InvalidInput, refuse } from '@libs/refusals';
import { AccountsQueries } from '../accounts';
import type { ReportSchedule } from './report-schedule.entity';
import type { ScheduleRecipientInput } from './report-schedule.graphql';
import { covers, mayAddressRoles, roleCovers, type RunScope } from './run.policy';

type Chosen = Pick<ReportSchedule, 'recipientIds' | 'recipientRoles'>;

/** Who may be sent what: a copy is what the owner may see, so only those who may see all of it. */
@Injectable()
export class Recipients {
  constructor(private readonly accounts: AccountsQueries) {}

  /** Refuses whoever may not get it, each where they stand in the list. */
  async checked(
    actor: Actor,
    given: readonly ScheduleRecipientInput[],
    scope: RunScope & { readonly ownerId: string },
  ): Promise<Chosen> {
    const ids = given.flatMap(({ personId }) => personId ?? []);
    const { nodes } = await this.accounts.find(actor, { ids }, { first: Math.max(1, ids.length), after: null });
    const names = new Map(nodes.map(({ id, displayName }) => [id, displayName]));
    const problems: InvalidField[] = [];
    for (const [index, { personId, role }] of given.entries()) {
      const message = personId
        ? await this.whyNotPerson(names.get(personId), personId, scope)
        : whyNotRole(actor, role ?? null, scope);
      if (message) problems.push(new InvalidField(`recipients.${index}`, message));
    }
    if (problems.length) refuse(new InvalidInput(problems));
    return {
      recipientIds: [...new Set(ids)],
      recipientRoles: [...new Set(given.flatMap(({ personId, role }) => (personId ? [] : (role ?? []))))],
    };
  }

  private async whyNotPerson(
    name: string | undefined,
    id: string,
    scope: RunScope & { readonly ownerId: string },
  ): Promise<string | null> {
    const person = name === undefined ? null : await this.accounts.enabledActor(id);
    if (!person) return 'Không có người này trong danh sách của bạn.';
    return covers(person, scope)
      ? null
      : `${name} không được xem toàn bộ số liệu của báo cáo này (${words(scope)}). Chọn người khác.`;
  }
}

function whyNotRole(actor: Actor, role: Role | null, scope: RunScope): string | null {
  if (!role) return 'Chọn một người hoặc một vai trò.';
  if (!mayAddressRoles(actor)) return 'Chỉ Văn phòng gửi báo cáo cho cả một vai trò. Chọn từng người.';
  return roleCovers(role)
    ? null
    : `Vai trò này không được xem toàn bộ số liệu của báo cáo (${words(scope)}). Chọn vai trò xem được toàn tỉnh.`;
}

const words = ({ province, unitIds }: RunScope) =>
  province ? 'số liệu toàn tỉnh' : unitIds.length ? 'số liệu của đơn vị bạn' : 'việc giao riêng cho bạn';
