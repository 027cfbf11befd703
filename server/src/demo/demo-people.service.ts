import { randomBytes } from 'node:crypto';
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { system } from '@libs/auth';
import { type Transaction, UnitOfWork } from '@libs/changes';
import { config } from '@libs/config';
import { AccountsService } from '../accounts';
import { DocumentsService } from '../directives';
import { UnitsService } from '../units';
import { demoData, type DemoUnit } from './demo-data';

/** The demo's units, people and fields: one unit of work, so that there are all of them or none. */
@Injectable()
export class DemoPeople {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly units: UnitsService,
    private readonly accounts: AccountsService,
    private readonly documents: DocumentsService,
  ) {}

  /** Enters them and writes the accounts' passwords to `DATA_DIR/demo-accounts.json` (0600) before anybody can sign in. */
  async enter(): Promise<void> {
    await this.unitOfWork.run(system, { command: 'enterDemoPeople', input: {} }, async (tx) => {
      const ids = await this.enterUnits(tx);
      for (const field of demoData.fields) await this.documents.addField(tx, field);
      writeAccounts(await this.enterPeople(tx, ids));
      return { id: system.id };
    });
  }

  private async enterUnits(tx: Transaction): Promise<Map<string, string>> {
    const ids = new Map<string, string>();
    const byCode = new Map(demoData.units.map((unit) => [unit.code, unit]));
    const enter = async (unit: DemoUnit): Promise<void> => {
      if (ids.has(unit.code)) return;
      for (const code of [unit.parent, unit.successor]) if (code) await enter(byCode.get(code)!);
      const { id } = await this.units.add(tx, {
        ...unit,
        sortOrder: unit.order,
        parentId: unit.parent && ids.get(unit.parent),
        successorId: unit.successor && ids.get(unit.successor),
      });
      ids.set(unit.code, id);
    };
    for (const unit of demoData.units) await enter(unit);
    return ids;
  }

  private async enterPeople(tx: Transaction, unitIds: ReadonlyMap<string, string>) {
    const entered = [];
    for (const { roles, ...person } of demoData.people) {
      const password = randomBytes(12).toString('base64url');
      const grants = roles.map(({ role, unit }) => ({ role, unitId: unitIds.get(unit)! }));
      await this.accounts.add(tx, { ...person, password, grants });
      const { username, displayName } = person;
      entered.push({ role: roles[0].role, unitCode: roles[0].unit, username, password, displayName });
    }
    return entered;
  }
}

function writeAccounts(accounts: object[]): void {
  const file = join(config.DATA_DIR, 'demo-accounts.json');
  writeFileSync(`${file}.new`, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
