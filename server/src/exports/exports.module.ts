import { Module } from '@nestjs/common';
import { AssignmentsModule } from '../assignments';
import { CalendarModule } from '../calendar';
import { DirectivesModule } from '../directives';
import { ExtensionsModule } from '../extensions';
import { ExportRequests } from './export-requests';
import { ExportsController } from './exports.controller';
import { ExportsService } from './exports.service';

@Module({
  imports: [AssignmentsModule, CalendarModule, DirectivesModule, ExtensionsModule],
  controllers: [ExportsController],
  providers: [ExportRequests, ExportsService],
})
export class ExportsModule {}
