import type { HelpScreen } from './help-texts';

/** Which screen an address is of. */
export function helpScreen(url: string): HelpScreen {
  const [place, id, part] = url.split(/[?#]/)[0].split('/').filter(Boolean);
  switch (place) {
    case 'dang-nhap':
      return 'signIn';
    case 'nhiem-vu':
      return id ? 'assignment' : 'assignments';
    case 'van-ban':
      return id ? 'document' : 'documents';
    case 'nhap':
      return id ? 'entry' : 'drafts';
    case 'ca-nhan':
      return 'ownMail';
    case 'thong-bao':
      return 'inbox';
    case 'quan-tri':
      if (id === 'thu') return part === 'mau' ? 'mailTemplates' : 'mails';
      return id === 'nhac-viec' ? 'reminderRules' : 'work';
    default:
      return 'work';
  }
}

/** `Bấm **Gửi kết quả**.` → words and buttons in turn. */
export const spoken = (text: string): { words: string; button: boolean }[] =>
  text
    .split('**')
    .map((words, i) => ({ words, button: i % 2 === 1 }))
    .filter(({ words }) => words);
