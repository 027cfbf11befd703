import { Module } from '@nestjs/common';
import { BackupClock } from './backup-clock';

@Module({ providers: [BackupClock] })
export class BackupsModule {}
