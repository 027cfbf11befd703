import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Up to when a person has read the news of their work: their own mark. */
@Entity('news_look')
export class NewsLook {
  @PrimaryColumn('uuid') accountId: string;
  @Column('timestamptz') until: Date;
}
