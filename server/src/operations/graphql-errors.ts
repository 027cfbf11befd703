import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { failureOf } from './failures';
import { limits } from './graphql-limits';

const NOT_SENT_RIGHT = 'Yêu cầu không đúng dạng: gửi một truy vấn bằng POST, kiểu application/json.';

/** What is told of a query that could not be run. Names are the caller's own; values are never repeated. */
const tellable: [RegExp, (found: RegExpMatchArray) => string][] = [
  [/Document contains more that \d+ tokens/, () => `Truy vấn quá dài: nhiều nhất ${limits.tokens} ký hiệu.`],
  [/Query depth limit of (\d+) exceeded/, ([, n]) => `Truy vấn quá sâu: nhiều nhất ${n} tầng.`],
  [/Aliases limit of (\d+) exceeded/, ([, n]) => `Truy vấn có quá nhiều bí danh: nhiều nhất ${n}.`],
  [/Directives limit of (\d+) exceeded/, ([, n]) => `Truy vấn có quá nhiều chỉ thị @: nhiều nhất ${n}.`],
  [
    /^Variable "(\$\w+)" got invalid value .* at "([\w.[\]]+)"/s,
    ([, name, at]) => `Biến ${name}: giá trị tại ${at} không hợp lệ.`,
  ],
  [/^Variable "(\$\w+)" got invalid value/, ([, name]) => `Biến ${name}: giá trị không hợp lệ.`],
  [
    /^Variable "(\$\w+)" of (required|non-null) type "([\w![\]]+)"/,
    ([, name, , type]) => `Biến ${name} (${type}) còn thiếu.`,
  ],
  [
    /^(Cannot query field|Unknown (argument|type|fragment|directive|operation)|Field "|Variable "|Fragment |There can be only one|The operation)/,
    ({ input }) => `Truy vấn không hợp lệ: ${input}`,
  ],
];

const byCode: Record<string, string> = {
  GRAPHQL_PARSE_FAILED: 'Truy vấn viết sai cú pháp.',
  GRAPHQL_VALIDATION_FAILED: 'Truy vấn không hợp lệ: kiểu của một giá trị không đúng.',
  BAD_USER_INPUT: 'Giá trị gửi lên không hợp lệ.',
  OPERATION_RESOLUTION_FAILURE: 'Không rõ cần chạy thao tác nào trong truy vấn.',
  BAD_REQUEST: NOT_SENT_RIGHT,
  PERSISTED_QUERY_NOT_SUPPORTED: 'Gửi cả truy vấn: máy chủ không giữ truy vấn theo mã băm.',
};

/** Only what is on the list gets out, in words of our own; everything else is masked (reliability.md A.4, A.5 S-30). */
export function formatError(
  { message, extensions, path, locations }: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError {
  const place = { ...(path && { path }), ...(locations && { locations }) };
  const cause = innermost(error);
  const code = String(extensions?.code ?? '');
  if (cause instanceof GraphQLError && cause.extensions.shown) {
    const { code: ours, fields, retryAfterSeconds } = cause.extensions;
    const more = { ...(fields ? { fields } : {}), ...(retryAfterSeconds ? { retryAfterSeconds } : {}) };
    return { message: cause.message, ...place, extensions: { code: ours, ...more } };
  }
  if (byCode[code]) return { message: told(message) ?? byCode[code], ...place, extensions: { code } };
  const failure = failureOf(cause);
  return { message: failure.message, ...place, extensions: { code: failure.code } };
}

/** Whether nobody was at fault but us: such errors are worth a line in the log. */
export const isFailure = (error: GraphQLError): boolean => {
  const cause = innermost(error);
  if (!(cause instanceof GraphQLError)) return true;
  // What is wrong with a variable repeats its value, a password perhaps: the code is only on the outside.
  return !cause.extensions.shown && ![cause, error].some(({ extensions }) => byCode[String(extensions.code)]);
};

/** The error as it was thrown, out of those that graphql-js and Apollo wrapped around it. */
export function innermost(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}

function told(message: string): string | null {
  for (const [pattern, words] of tellable) {
    const found = message.match(pattern);
    if (found) return words(found);
  }
  return null;
}
