import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts';
import { AppModule } from '../app.module';
import { AssignmentsModule } from '../assignments';
import { CalendarModule } from '../calendar';
import { DirectivesModule } from '../directives';
import { ExtensionsModule } from '../extensions';
import { InquiriesModule } from '../inquiries';
import { IntakeModule } from '../intake';
import { UnitsModule } from '../units';
import { DemoDocuments } from './demo-documents.service';
import { DemoLives } from './demo-lives.service';
import { DemoLoader } from './demo-loader.service';
import { DemoPeople } from './demo-people.service';
import { DemoQueries } from './demo.queries';

/** The application and the loader of its demo; only `main.demo.ts` and specs use it. */
@Module({
  imports: [
    AppModule,
    AccountsModule,
    AssignmentsModule,
    CalendarModule,
    DirectivesModule,
    ExtensionsModule,
    InquiriesModule,
    IntakeModule,
    UnitsModule,
  ],
  providers: [DemoPeople, DemoDocuments, DemoLives, DemoLoader, DemoQueries],
})
export class DemoModule {}
