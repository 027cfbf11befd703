import { fold } from '@libs/vietnamese';

/** The user name that offices make of a name: `Nguyễn Thị Thu Hà` → `ha.ntt`. */
export function userNameOf(displayName: string): string {
  const words = fold(displayName)
    .replace(/[^a-z0-9 ]/g, '')
    .split(' ')
    .filter(Boolean);
  const given = words.pop() ?? '';
  const initials = words.map((word) => word[0]).join('');
  return initials ? `${given}.${initials}` : given;
}
