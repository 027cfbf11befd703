/** How far a rendering is. */
export enum ReportRunState {
  /** Asked for; its turn has not come. */
  WAITING = 'WAITING',
  RUNNING = 'RUNNING',
  DONE = 'DONE',
  /** It cannot be done as it was asked for: `error` says why. */
  FAILED = 'FAILED',
  CANCELLED = 'CANCELLED',
}

/** What a person can do to it. */
export enum ReportRunAction {
  CANCEL = 'CANCEL',
  RETRY = 'RETRY',
  DOWNLOAD = 'DOWNLOAD',
}

const possible: Readonly<Record<ReportRunAction, readonly ReportRunState[]>> = {
  CANCEL: [ReportRunState.WAITING, ReportRunState.RUNNING],
  RETRY: [ReportRunState.FAILED, ReportRunState.CANCELLED],
  DOWNLOAD: [ReportRunState.DONE],
};

/** Whether it can be done in that state; who may is the policy's. */
export const isPossible = (action: ReportRunAction, state: ReportRunState): boolean => possible[action].includes(state);

/** Whether something is still to come of it. */
export const isUnfinished = (state: ReportRunState): boolean => possible.CANCEL.includes(state);

/** Why it cannot be done, in Vietnamese. */
export const whyNot: Readonly<Record<ReportRunAction, string>> = {
  CANCEL: 'Bản báo cáo này đã lập xong hoặc đã dừng, không còn gì để hủy.',
  RETRY: 'Chỉ lập lại được bản báo cáo bị lỗi hoặc đã hủy.',
  DOWNLOAD: 'Bản báo cáo này chưa lập xong.',
};
