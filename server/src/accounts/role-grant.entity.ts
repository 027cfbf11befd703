import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '@libs/auth';

/** One role of a person in one unit (domain.md §7). */
@Entity('role_grant')
export class RoleGrant {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') accountId: string;
  @Column('text') role: Role;
  @Column('uuid') unitId: string;
  /** The directory or provider that says so; null: a person granted it. */
  @Column('text', { nullable: true }) source?: string | null;
}
