import { inject } from '@angular/core';
import { Session } from '../auth/session';
import { Language } from '../i18n/language';
import { texts } from '../i18n/text';
import { Appearance } from './appearance';
import type { Entry } from './palette-entries';

/** What the frame does for the palette. */
export interface FrameActs {
  help: () => unknown;
  keys: () => unknown;
}

/** The commands of the palette, in the language of the moment. */
export function paletteCommands(acts: FrameActs): () => Entry[] {
  const session = inject(Session);
  const appearance = inject(Appearance);
  const language = inject(Language);
  const t = texts();

  const create = (): Entry[] =>
    session.isOffice()
      ? [{ id: 'new', icon: 'add', label: t('shell.keys.newDocument'), keys: 'Alt N', url: '/nhap/moi' }]
      : [];
  const themes = (['light', 'dark', 'system'] as const).map((theme) => (): Entry => {
    const label = `${t('shell.theme.title')}: ${t(`shell.theme.${theme}`).toLowerCase()}`;
    const icon = theme === 'dark' ? 'dark_mode' : 'light_mode';
    return { id: `theme-${theme}`, icon, label, also: 'theme', run: () => appearance.theme.set(theme) };
  });
  const densities = (['roomy', 'medium', 'dense'] as const).map((density) => (): Entry => {
    const label = `${t('shell.density.title')}: ${t(`shell.density.${density}`).toLowerCase()}`;
    const run = () => appearance.density.set(density);
    return { id: `density-${density}`, icon: 'density_medium', label, also: 'density', run };
  });
  const other = () => (language.code() === 'vi' ? 'en' : 'vi');

  return () => [
    ...create(),
    { id: 'help', icon: 'help', label: t('shell.keys.screenHelp'), keys: 'F1', also: 'help', run: acts.help },
    { id: 'keys', icon: 'keyboard', label: t('ui.shortcuts.title'), keys: '?', also: 'keys', run: acts.keys },
    { id: 'print', icon: 'print', label: t('shell.print'), keys: 'Ctrl P', also: 'print', run: () => window.print() },
    ...themes.map((theme) => theme()),
    ...densities.map((density) => density()),
    {
      id: 'language',
      icon: 'language',
      label: other() === 'en' ? 'English' : 'Tiếng Việt',
      hint: t('shell.language'),
      also: 'ngon ngu language',
      run: () => session.setLanguage(other()),
    },
    { id: 'out', icon: 'logout', label: t('auth.signOut'), also: 'sign out', run: () => session.signOut() },
  ];
}
