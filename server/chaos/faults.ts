import type { Figures, Stage } from './stage';
import { apiKilled, stoppedInOrder, workerKilled, workerStopped } from './faults-of-processes';
import { postgresFrozen, postgresKilled, postgresRestarted } from './faults-of-database';
import { upgraded } from './faults-of-releases';
import { diskFull, mailServerAway, networkBad } from './faults-of-surroundings';

/** One fault of the plan (reliability.md B.6): what happens, and what it needs. */
export interface Fault {
  readonly id: string;
  readonly title: string;
  /** It fills the disk: it gets a small one of its own, where the system lets us. */
  readonly smallDisk?: true;
  /** Does it, under load or not, and asserts what belongs to it alone. The invariants are looked at afterwards. */
  run(stage: Stage, long: boolean): Promise<Figures>;
}

export const faults: readonly Fault[] = [
  { id: 'F-01', title: 'kill -9 của API giữa các lệnh ghi, kể cả khi đang nhận tệp (F-22)', run: apiKilled },
  { id: 'F-02', title: 'kill -9 của worker trước và sau khi gửi thư', run: workerKilled },
  { id: 'F-03', title: 'kill -9 của PostgreSQL khi đang ghi', run: postgresKilled },
  { id: 'F-04', title: 'PostgreSQL đứng im rồi chạy tiếp', run: postgresFrozen },
  { id: 'F-05', title: 'PostgreSQL khởi động lại lúc rảnh', run: postgresRestarted },
  { id: 'F-06', title: 'worker đứng im lâu hơn khóa của nó', run: workerStopped },
  { id: 'F-07', title: 'mạng giữa API và PostgreSQL: trễ, đứt, nửa mở, rất chậm', run: networkBad },
  { id: 'F-08', title: 'máy chủ thư: từ chối, im lặng, bận, hẹn lại, đứt sau DATA', run: mailServerAway },
  { id: 'F-09', title: 'đầy ổ đĩa', smallDisk: true, run: diskFull },
  { id: 'F-11', title: 'SIGTERM khi có yêu cầu và việc đang làm', run: stoppedInOrder },
  {
    id: 'F-12',
    title: 'nâng cấp: hai tiến trình cùng lúc, một bị kill -9; bản cũ và bản mới cùng chạy',
    run: upgraded,
  },
];
