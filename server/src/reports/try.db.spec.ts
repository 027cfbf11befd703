import type { INestApplicationContext } from '@nestjs/common';
import { addDays, formatVi } from '@libs/calendar';
import { aProvince, type Province, type Somebody } from '../../test/builders';
import { issue, startModules } from '../../test/issuing';
import { CalendarQueries } from '../calendar';
import { FigureKey, StatisticsBy, StatisticsQueries } from '../statistics';
import {
  type ReportAnswers,
  type ReportDefinition,
  ReportPeriod,
  ReportQuestion,
  ReportRowKind,
  ReportSource,
} from './definition';
import { createWriteStream } from 'node:fs';
import { ReportRendering } from './rendering.service';
import { ReportFormat } from './definition';
import { PreviewsService } from './previews.service';
import { ReportsQueries } from './reports.queries';
import { ReportsService } from './reports.service';

let app: INestApplicationContext;
let p: Province;
let today: string;
let documentId: string;

beforeAll(async () => {
  app = await startModules();
  p = await aProvince(app);
  today = app.get(CalendarQueries).today();
  const due = (days: number) => formatVi(addDays(today, days));
  const lines = [
    { text: '=1+1 Nội dung đặc biệt', leads: [p.finance, p.construction], cooperating: [p.ward], deadline: due(10) },
    { text: 'Báo cáo tình hình', leads: [p.finance], deadline: due(3) },
    { text: 'Rà soát', leads: [p.financeDivision, p.ward], deadline: '30' },
  ];
  ({ id: documentId } = await issue(app, p, lines.slice(0, 2), { numberSymbol: '12/QĐ-UBND' }));
  await issue(app, p, [{ text: 'Đã quá hạn', leads: [p.construction], deadline: due(-2) }], {
    issuedOn: addDays(today, -10),
    numberSymbol: '13/QĐ-UBND',
  });
}, 60_000);
afterAll(() => app?.close());

const byCode = async (code: string, who: Somebody = p.officeHead) =>
  (await app.get(ReportsQueries).all(who.actor, true)).find((report) => report.code === code)!;
const preview = (definition: ReportDefinition, answers: ReportAnswers = {}, who: Somebody = p.officeHead) =>
  app.get(PreviewsService).preview(who.actor, { id: null, definition, answers });

test('files', async () => {
  void preview;
  void today;
  void documentId;
  for (const code of (process.env['CODES'] ?? 'tong-hop-tuan,qua-han,van-ban,giao-ban-don-vi').split(',')) {
    const report = await byCode(code);
    for (const format of Object.values(ReportFormat)) {
      const started = Date.now();
      const done = await app
        .get(ReportRendering)
        .render(
          p.officeHead.actor,
          { reportId: report.id, answers: code === 'van-ban' ? { documentId } : {}, format },
          createWriteStream(`/tmp/rep-out/${code}.${format.toLowerCase()}`),
        );
      console.log(code, format, Date.now() - started, JSON.stringify(done));
    }
  }
});
