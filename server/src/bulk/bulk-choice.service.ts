import { Injectable } from '@nestjs/common';
import type { Actor } from '@libs/auth';
import type { Transaction } from '@libs/changes';
import { InvalidInput, refuse } from '@libs/refusals';
import { type AssignmentStanding, AssignmentsQueries, StandingsQueries } from '../assignments';
import type { BulkPreviewInput } from './bulk-inputs.graphql';
import { mostInBulk } from './bulk.policy';

/** One assignment that was chosen: the version it was ticked at, if it was ticked, and how it stands; null if the actor does not see it. */
export interface Chosen {
  readonly id: string;
  readonly ticked: number | null;
  readonly row: AssignmentStanding | null;
}

/** Which assignments are meant: those ticked, or all that match a filter. */
@Injectable()
export class BulkChoice {
  constructor(
    private readonly standings: StandingsQueries,
    private readonly assignments: AssignmentsQueries,
  ) {}

  /** Asked before a unit of work opens, as everything that may need a connection of its own. */
  viewer(actor: Actor) {
    return this.assignments.viewer(actor);
  }

  async chosen(
    viewer: Awaited<ReturnType<AssignmentsQueries['viewer']>>,
    { targets, filter }: Pick<BulkPreviewInput, 'targets' | 'filter'>,
    tx: Transaction | null = null,
  ): Promise<Chosen[]> {
    if (!targets === !filter) refuse(new InvalidInput('targets', 'Chọn các nhiệm vụ, hoặc tất cả theo một bộ lọc.'));
    if (targets) {
      const ticked = new Map(targets.map(({ id, expectedVersion }) => [id.toLowerCase(), expectedVersion]));
      const rows = await this.standings.named(viewer.actor, [...ticked.keys()], tx);
      return [...ticked].map(([id, version]) => ({ id, ticked: version, row: rows.get(id) ?? null }));
    }
    const rows = await this.standings.matching(viewer, filter!, mostInBulk + 1, tx);
    if (rows.length > mostInBulk) {
      const most = mostInBulk.toLocaleString('vi-VN');
      refuse(new InvalidInput('filter', `Bộ lọc có hơn ${most} nhiệm vụ. Lọc hẹp lại rồi làm từng phần.`));
    }
    return rows.map((row) => ({ id: row.id, ticked: null, row }));
  }
}
