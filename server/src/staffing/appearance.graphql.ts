import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IdempotencyKey } from '@libs/changes';
import { resultOf } from '@libs/refusals';
import { Density, Theme } from './appearance.entity';

registerEnumType(Theme, {
  name: 'Theme',
  description: 'Light or dark.',
  valuesMap: {
    SYSTEM: { description: 'As the computer has it.' },
    LIGHT: { description: 'Sáng.' },
    DARK: { description: 'Tối.' },
  },
});
registerEnumType(Density, {
  name: 'Density',
  description: 'How much room rows take.',
  valuesMap: {
    ROOMY: { description: 'Thoáng.' },
    MEDIUM: { description: 'Vừa.' },
    DENSE: { description: 'Dày.' },
  },
});

@ObjectType('Appearance', { description: 'How the viewer likes their screens, wherever they sign in.' })
export class AppearanceType {
  @Field(() => Theme, { description: 'Light or dark.' }) theme: Theme;
  @Field(() => Density, { description: 'How much room rows take.' }) density: Density;
}

@InputType({ description: 'How I like my screens.' })
export class SaveAppearanceInput {
  @Field(() => Theme, { description: 'Light or dark.' }) theme: Theme;
  @Field(() => Density, { description: 'How much room rows take.' }) density: Density;
  @IdempotencyKey() idempotencyKey?: string | null;
}

export const SaveAppearanceResult = resultOf('SaveAppearance', () => AppearanceType);
