import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { config } from '@libs/config';
import { startProduct } from '@libs/testing/product';
import { SignedIn } from '@libs/testing/signed-in';
import { CalendarService } from '../../src/calendar';
import { DemoLoader, DemoModule } from '../../src/demo';
import { withSetting } from '../builders';

interface DemoAccount {
  username: string;
  password: string;
  displayName: string;
}

/** One person for each kind of day at the console. */
export const players = {
  officeSpecialist: 'lan.nt',
  officeHead: 'loc.vd',
  leader: 'khai.dh',
  unitHead: 'tri.nh',
  unitSpecialist: 'khoi.vm',
  unitAdmin: 'ngoc.ctb',
  systemAdmin: 'quang.nn',
} as const;
export type Player = keyof typeof players;

/** What there is to open: one of each for whoever may see it. */
export interface Places {
  assignment: Partial<Record<Player, string>>;
  document: string;
  draft: string;
  report: string;
  /** A person of the unit that `unitAdmin` looks after, and that unit. */
  person: string;
  unit: string;
}

/** The product with the demo of a first start, as everybody sees it who tries it out. */
export class DemoProduct {
  private constructor(
    readonly url: string,
    private readonly accounts: readonly DemoAccount[],
    readonly stop: () => Promise<void>,
  ) {}

  static async start(): Promise<DemoProduct> {
    const app = await NestFactory.createApplicationContext(DemoModule, { logger: false });
    // As the migration does at a first start.
    await app.get(CalendarService).fill();
    await app.get(DemoLoader).load(() => undefined);
    // Whoever has a seat may wait for their turn, however slow the machine is.
    await withSetting(app, 'session.idleMinutes', 60);
    await withSetting(app, 'session.adminIdleMinutes', 15);
    await app.close();
    const accounts = JSON.parse(readFileSync(join(config.DATA_DIR, 'demo-accounts.json'), 'utf8'));
    const { url, stop } = await startProduct({ DEMO: '1' });
    return new DemoProduct(url, accounts, stop);
  }

  account(player: Player): DemoAccount {
    return this.accounts.find(({ username }) => username === players[player])!;
  }

  async places(): Promise<Places> {
    const office = await SignedIn.as(this.url, this.account('officeSpecialist'));
    const { documents, drafts, waiting, reports } = await office.get(`{
      documents(first: 1, filter: { text: "402/TB-UBND" }) { nodes { id } }
      drafts(first: 1) { nodes { id } }
      reports { id }
      waiting: assignments(first: 1, filter: { statuses: [SUBMITTED] }) { nodes { id } }
    }`);
    const assignment: Places['assignment'] = Object.fromEntries(
      (['officeSpecialist', 'officeHead', 'leader'] as const).map((player) => [player, waiting.nodes[0].id]),
    );
    for (const player of ['unitHead', 'unitSpecialist'] as const) {
      const person = await SignedIn.as(this.url, this.account(player));
      const { assignments } = await person.get(
        '{ assignments(first: 1, filter: { statuses: [IN_PROGRESS, ASSIGNED] }) { nodes { id } } }',
      );
      assignment[player] = assignments.nodes[0]?.id;
    }
    const admin = await SignedIn.as(this.url, this.account('unitAdmin'));
    const { administeredAccounts, accountReach } = await admin.get(
      '{ administeredAccounts(first: 2) { nodes { id viewerActions } } accountReach { units { id } } }',
    );
    const person = administeredAccounts.nodes.find((each: { viewerActions: string[] }) => each.viewerActions.length).id;
    const unit = accountReach.units[0].id;
    return {
      person,
      unit,
      assignment,
      document: documents.nodes[0].id,
      draft: drafts.nodes[0].id,
      report: reports[0].id,
    };
  }
}
