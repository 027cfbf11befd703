import { LoggerModule } from 'nestjs-pino';
import { config } from '@libs/config';

/** What of an error goes to the log. Statements and their parameters, which TypeORM adds, may hold what people typed. */
function told(error: Error & { code?: unknown }) {
  const { name, message, code, stack } = error;
  return { name, message, code, stack };
}

/** One line of JSON for each event, on standard output. Who signs in with what is never in it. */
export const logging = () =>
  LoggerModule.forRoot({
    // Requests are logged by `http-server.ts`, and only those that went wrong or took long.
    forRoutes: [],
    pinoHttp: {
      level: { test: 'silent', development: 'info', production: 'warn' }[config.NODE_ENV],
      base: { pid: process.pid },
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      redact: ['password', '*.password', '*.*.password', 'headers.cookie', 'headers.authorization', '*.headers'],
      serializers: { err: told, error: told },
    },
  });
