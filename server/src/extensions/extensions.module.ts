import { Module } from '@nestjs/common';

/** Gia hạn: asking for more time and deciding on it (domain.md §4). */
@Module({})
export class ExtensionsModule {}
