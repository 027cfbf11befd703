import { Module } from '@nestjs/common';

/** What leaves as mail: digests, what is told at once, their words and their fate (domain.md §6). */
@Module({})
export class MailsModule {}
