import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ListName } from './saved-view.policy';

/** The view a person's list opens with: their own mark. */
@Entity('default_view')
export class DefaultView {
  @PrimaryColumn('uuid') accountId: string;
  @PrimaryColumn('text') list: ListName;
  @Column('uuid') viewId: string;
}
