import type { HelpScreen } from './help-texts';

/** Which screen an address is of. */
export function helpScreen(url: string): HelpScreen {
  const [place, id, under, deeper] = url.split(/[?#]/)[0].split('/').filter(Boolean);
  switch (place) {
    case 'quen-mat-khau':
    case 'dang-nhap':
      return 'signIn';
    case 'nhiem-vu':
      return id ? 'assignment' : 'assignments';
    case 'thoi-gian':
      return 'court';
    case 'van-ban':
      return id ? 'document' : 'documents';
    case 'gia-han':
      return id ? 'assignment' : 'extensions';
    case 'giai-trinh':
      return id ? 'assignment' : 'inquiries';
    case 'nhap':
      return id ? 'entry' : 'drafts';
    case 'bao-cao':
      return reports(id, under);
    case 'tong-quan':
      return 'overview';
    case 'thong-ke':
      return id ? 'counted' : 'statistics';
    case 'ky-so-lieu':
      return under ? 'counted' : 'periods';
    case 'thong-bao':
      return 'inbox';
    case 'ca-nhan':
      return ownPages[id] ?? 'ownMail';
    case 'ban-giao':
      return 'handover';
    case 'quan-tri':
      return administration(id, under, deeper);
    default:
      return 'work';
  }
}

/** What is one's own; the rest of `/ca-nhan` is about mail. */
const ownPages: Record<string, HelpScreen | undefined> = {
  'bao-mat': 'security',
  phien: 'sessions',
  'ma-truy-cap': 'accessTokens',
  'ho-so': 'profile',
  'nguoi-thay': 'deputies',
};

/** `Bấm **Gửi kết quả**.` → words and buttons in turn. */
export const spoken = (text: string): { words: string; button: boolean }[] =>
  text
    .split('**')
    .map((words, i) => ({ words, button: i % 2 === 1 }))
    .filter(({ words }) => words);

/** Of reports: the list and what lies beside it, or one of them. */
function reports(id: string | undefined, part: string | undefined): HelpScreen {
  if (id === 'moi' || part === 'sua') return 'reportEditor';
  if (part === 'mau') return 'reportTemplates';
  if (id === 'kho') return 'reportArchive';
  if (id === 'lich') return 'reportSchedules';
  return id ? 'report' : 'reports';
}

/** Of the administration, which of its sections. */
function administration(section: string | undefined, part: string | undefined, under: string | undefined): HelpScreen {
  switch (section) {
    case 'nguoi-dung':
      return part === 'nhap' ? 'peopleImport' : 'people';
    case 'don-vi':
      return under ? 'unitClosing' : 'units';
    case 'gia-han':
      return 'extensionSettings';
    case 'phien':
      return 'peopleSessions';
    case 'nhac-viec':
      return 'reminderRules';
    case 'ra-soat':
      return 'accountReview';
    case 'thu':
      return part === 'mau' ? 'mailTemplates' : 'mails';
    default:
      return part === 'thoi-han' ? 'recounts' : 'calendar';
  }
}
