import { findPassage, lettersOf } from './passage';
import { paragraphsOf } from './pdf-document';

const source = `UBND tỉnh có ý kiến như sau:
1. Giao Sở Tài nguyên và Môi trường chủ trì, phối hợp các đơn vị, địa phương liên
quan nghiên cứu, đề xuất UBND tỉnh xem xét theo quy định; hoàn thành trước ngày 10/12/2023.
2. Xây dựng, trình Thủ tướng Chính phủ ban hành và tổ chức triển khai chương trình tuyên truyền thường xuyên,
                                   2
sâu rộng về nội dung Nghị quyết 57-NQ/TW theo hướng: đa dạng hoá các hình thức./.`;
const letters = lettersOf(source);
const lit = (words: string) => {
  const found = findPassage(letters, words);
  return found && source.slice(found.from, found.to);
};

describe('the passage that words were taken from', () => {
  it('ignores marks, case, line ends and signs', () => {
    expect(lit('phối hợp các đơn vị, địa phương liên quan')).toBe('phối hợp các đơn vị, địa phương liên\nquan');
    expect(lit('PHOI HOP CAC DON VI')).toBe('phối hợp các đơn vị');
    expect(lit('đa dạng hóa các hình thức'.normalize('NFD'))).toBe('đa dạng hoá các hình thức');
  });

  it('goes on past what stands between the lines, such as the number of a page', () => {
    const found = lit(
      'Xây dựng, trình Thủ tướng Chính phủ ban hành và tổ chức triển khai chương trình tuyên truyền thường xuyên, sâu rộng về nội dung Nghị quyết 57-NQ/TW',
    )!;
    expect(found).toMatch(/^Xây dựng, trình/);
    expect(found).toMatch(/Nghị quyết 57-NQ\/T/);
  });

  it('finds what was shortened or reworded a little', () => {
    const found = lit('Sở Tài nguyên và Môi trường chủ trì nghiên cứu, đề xuất UBND tỉnh xem xét theo quy định')!;
    expect(found).toMatch(/^Sở Tài nguyên và Môi trường/);
    expect(found).toMatch(/theo quy định$/);
  });

  it.each(['', 'Sở', 'báo cáo', 'Rà soát quy hoạch các bến xe trên địa bàn tỉnh và báo cáo kết quả trước ngày 30/9'])(
    'lights nothing for «%s»',
    (words) => expect(lit(words)).toBeUndefined(),
  );

  it('is quick in a long text', () => {
    const long = lettersOf(source.repeat(600));
    const started = performance.now();
    findPassage(long, 'Rà soát quy hoạch các bến xe trên địa bàn tỉnh và báo cáo kết quả trước ngày 30/9');
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

it('the lines of a page become paragraphs again', () => {
  expect(paragraphsOf(source).split('\n')).toEqual([
    'UBND tỉnh có ý kiến như sau:',
    expect.stringMatching(/^1\. Giao Sở Tài nguyên .* liên quan nghiên cứu, .*10\/12\/2023\.$/),
    expect.stringMatching(/^2\. Xây dựng, trình/),
    expect.stringMatching(/hình thức\.\/\.$/),
  ]);
});
