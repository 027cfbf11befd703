import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a directory or an OpenID provider calls a person. Names and addresses move from one person to another; this does not. */
@Entity('outside_identity')
export class OutsideIdentity {
  @PrimaryColumn('uuid') id: string;
  @Column('int') version: number;
  @Column('uuid') accountId: string;
  /** `ldap`, or the issuer of the provider. */
  @Column('text') issuer: string;
  @Column('text') subject: string;
  @Column('timestamptz') linkedAt: Date;
}
