import { Injectable } from '@nestjs/common';
import type { Actor } from '@libs/auth';
import { UnitOfWork } from '@libs/changes';
import { Reads } from '@libs/sql';
import { Appearance, type Density, type Theme } from './appearance.entity';
import type { SaveAppearanceInput } from './appearance.graphql';

/** How people like their screens: their own business, no version, no event. */
@Injectable()
export class AppearanceService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reads: Reads,
  ) {}

  /** Null while nothing was chosen: the device then has its own. */
  of({ id }: Actor): Promise<{ theme: Theme; density: Density } | null> {
    return this.reads.row('select theme, density from appearance where account_id = $1', { values: [id] });
  }

  async save(actor: Actor, input: SaveAppearanceInput) {
    const { theme, density } = input;
    await this.unitOfWork.run(actor, { command: 'saveAppearance', input }, async (tx) => {
      await tx.mark(Appearance, { accountId: actor.id, theme, density });
      return { id: actor.id };
    });
    return { theme, density };
  }
}
