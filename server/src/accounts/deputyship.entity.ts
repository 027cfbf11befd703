import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A period in which somebody stands in for a person who is away (nghỉ phép, domain.md §7). */
@Entity('deputyship')
export class Deputyship {
  @PrimaryColumn('uuid') id: string;
  @Column('int') version: number;
  /** Who is away. */
  @Column('uuid') principalId: string;
  @Column('uuid') deputyId: string;
  @Column('timestamptz') startsAt: Date;
  /** From this instant on there is no deputy any more. */
  @Column('timestamptz') endsAt: Date;
  @Column('text') note: string;
  @Column('uuid') setById: string;
  @Column('timestamptz') setAt: Date;
  /** Set when it was called off before its end. */
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
  @Column('uuid', { nullable: true }) endedById: string | null;
}
