import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A password somebody had: the hash it was kept as. */
@Entity('password_past')
export class PasswordPast {
  @PrimaryColumn('uuid') accountId: string;
  @PrimaryColumn('timestamptz') at: Date;
  @Column('text', { select: false }) hash: string;
}
