import { Logger } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { reportPath } from './content-security';
import type { Metrics } from './metrics';

const LARGEST = 16 * 1024;
/** Lines in the log for each process and minute: whoever can reach us can send reports. */
const MOST_LINES = 20;

const known =
  /^(script|style|img|font|connect|worker|object|frame|default|base|form|media|manifest|child|trusted|require|report)[a-z-]*$/;

/** `POST /csp-report`: browsers tell what a page of ours did that its policy does not allow. Nobody is asked who they are. */
export function hearViolations(server: FastifyInstance, metrics: Metrics): void {
  const log = new Logger('CSP');
  let lines = 0;
  setInterval(() => (lines = 0), 60_000).unref();
  server.addContentTypeParser(
    ['application/csp-report', 'application/reports+json'],
    { parseAs: 'string', bodyLimit: LARGEST },
    server.getDefaultJsonParser('error', 'error') as never,
  );
  server.post(reportPath, async ({ body, id }, reply) => {
    for (const { directive, blocked, page } of violationsIn(body)) {
      metrics.violation(directive);
      if (lines++ < MOST_LINES) log.warn({ requestId: id, directive, blocked, page }, 'A page broke its policy');
    }
    return reply.status(204).send();
  });
}

interface Violation {
  directive: string;
  blocked: string;
  page: string;
}

/** The old form has one report, the new one a list. Names only from a list, places without what stands behind `?`. */
function violationsIn(body: unknown): Violation[] {
  const reports = Array.isArray(body)
    ? body.slice(0, 10).map((each) => each?.body)
    : [(body as Record<string, unknown> | null)?.['csp-report']];
  return reports
    .filter((report): report is Record<string, unknown> => typeof report === 'object' && report !== null)
    .map((report) => {
      const directive = String(report['effective-directive'] ?? report.effectiveDirective ?? '');
      return {
        directive: known.test(directive) && directive.length < 40 ? directive : 'other',
        blocked: place(report['blocked-uri'] ?? report.blockedURL),
        page: place(report['document-uri'] ?? report.documentURL),
      };
    });
}

const place = (address: unknown): string =>
  String(address ?? '')
    .split(/[?#]/, 1)[0]
    .slice(0, 200);
