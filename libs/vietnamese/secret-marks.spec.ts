import { looksSecret } from './secret-marks';

describe('marks of a secret document', () => {
  test.each([
    ['MẬT', 'MẬT'],
    ['  [MẬT]  ', 'MẬT'],
    ['TỐI MẬT', 'TỐI MẬT'],
    ['TUYỆT  MẬT', 'TUYỆT MẬT'],
    ['ỦY BAN NHÂN DÂN TỈNH\nTỐI MẬT\nSố: 12/BC-UBND', 'TỐI MẬT'],
    ['HỎA TỐC - MẬT', 'MẬT'],
    ['HOẢ TỐC, TỐI MẬT', 'TỐI MẬT'],
    ['MẬT   Số: 12/BC-UBND', 'MẬT'],
    ['MẬT Số 12/BC-UBND', 'MẬT'],
    ['MẬT: Báo cáo tình hình biên giới', 'MẬT'],
    ['Báo cáo 12/BC-UBND (Mật)', 'MẬT'],
    ['12/BC-UBND(M)', 'MẬT'],
    ['Số 12/BC-UBND (M) ngày 01/02/2022', 'MẬT'],
    ['45-BC/TU (TM)', 'TỐI MẬT'],
    ['45/BC-UBND(TuM)', 'TUYỆT MẬT'],
    ['Độ mật: Tối mật', 'TỐI MẬT'],
    ['Độ mật : Mật', 'MẬT'],
    ['TỐI MẬT'.normalize('NFD'), 'TỐI MẬT'],
  ])('%j', (text, mark) => expect(looksSecret(text)).toBe(mark));
});

describe('words that only talk about secrets', () => {
  test.each([
    'tiếp cận, mua các bí mật công nghệ, học hỏi, giải mã các công nghệ tiên tiến',
    'mật độ dân số',
    'MẬT ĐỘ XÂY DỰNG',
    'MẬT MÃ DÂN SỰ',
    'bảo mật CSDL quốc gia',
    'BẢO MẬT',
    'BÍ MẬT NHÀ NƯỚC',
    'gửi đồng thời file mềm (trừ văn bản mật) qua địa chỉ e-mail',
    'trừ các nhiệm vụ giao tại văn bản mật',
    'Quyết định ban hành Danh mục bí mật nhà nước độ Tối mật, Mật lĩnh vực nội vụ',
    'QUY ĐỊNH DANH MỤC BÍ MẬT NHÀ NƯỚC ĐỘ TỐI MẬT VÀ MẬT',
    'Độ mật: Thường',
    'mật',
    'mật ong rừng',
    '231/QĐ-UBND',
    '12/BC-UBND (bản mới)',
    'Giao Sở Công Thương (M) …',
    'TOI MAT',
    '',
  ])('%j', (text) => expect(looksSecret(text)).toBeNull());
});

test('a long text costs no more than its length', () => {
  const started = performance.now();
  looksSecret(`${' '.repeat(100_000)}M${'Độ '.repeat(30_000)}${'1/A-'.repeat(30_000)}${'MẬT '.repeat(30_000)}`);
  expect(performance.now() - started).toBeLessThan(3_000);
});
