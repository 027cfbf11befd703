import { Controller, Get, Header, ServiceUnavailableException } from '@nestjs/common';
import { Public } from '@libs/auth';
import { ReadinessQueries } from './readiness.queries';

/** For whoever keeps the process running (contract.md, "Addresses"). */
@Public()
@Controller()
export class HealthController {
  constructor(private readonly readiness: ReadinessQueries) {}

  /** 200 as long as the process lives. */
  @Get('healthz')
  @Header('cache-control', 'no-store')
  alive() {
    return { status: 'ok' };
  }

  /** 200 when database, migrations, clock, queue and storage answer; else 503 with what is missing. */
  @Get('readyz')
  @Header('cache-control', 'no-store')
  async ready() {
    const missing = await this.readiness.missing();
    if (missing.length) throw new ServiceUnavailableException({ status: 'unavailable', missing });
    return { status: 'ok' };
  }
}
