import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ListName, SharedWith } from './saved-view.policy';

/** A named way of looking at a list: filters, sort and columns, as the list's address has them. */
@Entity('saved_view')
export class SavedView {
  @PrimaryColumn('uuid') id: string;
  @Column('int') version: number;
  @Column('uuid') ownerId: string;
  @Column('text') list: ListName;
  @Column('text') name: string;
  /** The query string of the list's address, without `?`. */
  @Column('text') address: string;
  @Column('text') sharedWith: SharedWith;
  /** The row stays: its record names it. */
  @Column('timestamptz', { nullable: true }) deletedAt: Date | null;
}
