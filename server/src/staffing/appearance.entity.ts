import { Column, Entity, PrimaryColumn } from 'typeorm';

export enum Theme {
  SYSTEM = 'SYSTEM',
  LIGHT = 'LIGHT',
  DARK = 'DARK',
}

export enum Density {
  ROOMY = 'ROOMY',
  MEDIUM = 'MEDIUM',
  DENSE = 'DENSE',
}

/** How a person likes their screens, wherever they sign in. */
@Entity('appearance')
export class Appearance {
  @PrimaryColumn('uuid') accountId: string;
  @Column('text') theme: Theme;
  @Column('text') density: Density;
}
