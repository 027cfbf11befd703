/** A failure that is nobody's slip, as a person may be told of it. */
export interface Failure {
  code: 'BUSY' | 'UNAVAILABLE' | 'INTERNAL_SERVER_ERROR';
  message: string;
  status: number;
}

const busy: Failure = { code: 'BUSY', message: 'Hệ thống đang bận, thử lại sau giây lát.', status: 503 };
const unavailable: Failure = {
  code: 'UNAVAILABLE',
  message: 'Hệ thống tạm thời chưa dùng được, thử lại sau ít phút.',
  status: 503,
};
const full: Failure = {
  code: 'UNAVAILABLE',
  message: 'Máy chủ hết chỗ lưu nên chưa ghi được. Báo quản trị hệ thống.',
  status: 503,
};
const unexpected: Failure = {
  code: 'INTERNAL_SERVER_ERROR',
  message: 'Có lỗi ngoài dự kiến. Thử lại; nếu vẫn lỗi, báo quản trị hệ thống kèm mã yêu cầu.',
  status: 500,
};

/** PostgreSQL's and the operating system's codes: locks and limits pass by themselves, a lost connection mostly too. */
const known: [RegExp, Failure][] = [
  [/^(55P03|57014|40001|40P01|53300|53400)$/, busy],
  [/^(53100|ENOSPC|EDQUOT)$/, full],
  [
    /^(08...|57P0.|25P0[34]|ECONNREFUSED|ECONNRESET|ECONNABORTED|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|ERR_STREAM_DESTROYED|ERR_STREAM_WRITE_AFTER_END|ERR_SOCKET_CLOSED)$/,
    unavailable,
  ],
];
/** The pool's and TypeORM's own words, which have no code. A connection lost between two statements of a transaction is "released". */
const knownWords: [RegExp, Failure][] = [
  [/timeout exceeded when trying to connect/i, busy],
  [
    /Connection terminated|Client (has encountered a connection error|was closed)|Cannot use a pool after calling end|not connected|already released/i,
    unavailable,
  ],
];

/** What an error means to somebody outside: never its own words (reliability.md A.5, S-30). */
export function failureOf(error: unknown): Failure {
  const { code, message, driverError } = (error ?? {}) as { code?: unknown; message?: unknown; driverError?: unknown };
  const byCode = known.find(([pattern]) => typeof code === 'string' && pattern.test(code));
  const byWords = knownWords.find(([pattern]) => typeof message === 'string' && pattern.test(message));
  return (byCode ?? byWords)?.[1] ?? (driverError ? failureOf(driverError) : unexpected);
}
