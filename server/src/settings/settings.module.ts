import { Module } from '@nestjs/common';

/** What the Office may set without a programmer. */
@Module({})
export class SettingsModule {}
