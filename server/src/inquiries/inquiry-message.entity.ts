import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What was said after the question: an answer of the unit, or what was asked again. Never changed. */
@Entity('inquiry_message')
export class InquiryMessage {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') inquiryId: string;
  /** Its place: the version of the inquiry that it was said to. */
  @Column('int') ordinal: number;
  @Column('uuid') authorId: string;
  @Column('timestamptz') at: Date;
  @Column('text') text: string;
  @Column('boolean') fromUnit: boolean;
}
