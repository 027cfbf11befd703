import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SettingValue } from './setting';

/** What somebody has set; of what nobody ever set there is no row. */
@Entity('setting')
export class StoredSetting {
  @PrimaryColumn('uuid') id: string;
  @Column('int') version: number;
  @Column('text') name: string;
  @Column('jsonb') value: SettingValue;
  @Column('uuid') changedById: string;
  @Column('timestamptz') changedAt: Date;
}
