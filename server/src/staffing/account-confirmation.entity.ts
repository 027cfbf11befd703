import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody answered for it that an account is still needed in a unit, with the roles that it had then. Written once. */
@Entity('account_confirmation')
export class AccountConfirmation {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') accountId: string;
  @Column('uuid') unitId: string;
  @Column('uuid') byId: string;
  @Column('timestamptz') at: Date;
  @Column('text', { array: true }) roles: string[];
}
