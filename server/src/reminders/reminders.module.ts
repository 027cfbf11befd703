import { Module } from '@nestjs/common';

/** Rules of reminding, and the inbox of each person (domain.md §6). */
@Module({})
export class RemindersModule {}
