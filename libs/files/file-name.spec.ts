import { cleanFileName, contentDisposition, extensionOf } from './file-name';

describe('the name of a file (S-64, S-95)', () => {
  test.each([
    ['Báo cáo quý III.pdf', 'Báo cáo quý III.pdf'],
    ['Báo cáo.pdf'.normalize('NFD'), 'Báo cáo.pdf'],
    [Buffer.from('Công văn số 12.docx').toString('latin1'), 'Công văn số 12.docx'],
    ['../../etc/passwd.txt', 'passwd.txt'],
    ['..\\..\\Windows\\a.txt', 'a.txt'],
    ['C:\\Users\\Lan\\kế hoạch.xlsx', 'kế hoạch.xlsx'],
    ['a\u0000b\u202Efdp.exe', 'abfdp.exe'],
    ['a\r\nSet-Cookie: x=1.pdf', 'aSet-Cookie_ x=1.pdf'],
    ['  .htaccess ', 'htaccess'],
    ['con.txt', '_con.txt'],
    ['COM¹.tar.txt', '_COM¹.tar.txt'],
    ['nul .txt', '_nul .txt'],
    ['%2e%2e%2fetc%2fpasswd.txt', '%2e%2e%2fetc%2fpasswd.txt'],
    ['báo\u200bcáo\ufeff.pdf', 'báocáo.pdf'],
    ['báo   cáo\u00a0.pdf', 'báo cáo .pdf'],
    ['', 'tệp'],
    ['///', 'tệp'],
    ['a<b>"c"|?*.pdf', 'a_b__c____.pdf'],
  ])('%j → %j', (sent, kept) => expect(cleanFileName(sent)).toBe(kept));

  test('at most 200 characters and 255 bytes, the extension kept', () => {
    const name = cleanFileName(`${'ế'.repeat(300)}.docx`);
    expect(Buffer.byteLength(name)).toBe(254);
    expect(name).toMatch(/^ế+\.docx$/);
    expect(cleanFileName(`${'ế'.repeat(90)}.docx`)).toBe(`${'ế'.repeat(83)}.docx`);
    expect([...cleanFileName(`${'e'.repeat(300)}.docx`)]).toHaveLength(200);
    expect([...cleanFileName(`a.${'b'.repeat(300)}`)].length).toBe(200);
  });

  test('what it says after the last dot, in lower case', () => {
    expect(extensionOf('BÁO CÁO.PDF')).toBe('pdf');
    expect(extensionOf('a.pdf.exe')).toBe('exe');
    expect(extensionOf('pdf')).toBe('');
  });
});

describe('Content-Disposition', () => {
  test('Vietnamese names travel whole, beside an ASCII one', () => {
    expect(contentDisposition('attachment', 'Đề án số 1 (ký).pdf')).toBe(
      `attachment; filename="De an so 1 (ky).pdf"; filename*=UTF-8''%C4%90%E1%BB%81%20%C3%A1n%20s%E1%BB%91%201%20%28k%C3%BD%29.pdf`,
    );
  });

  test('nothing in a name ends the header or its quotes', () => {
    const header = contentDisposition('inline', `a"; x=\\\r\n%41'.pdf`);
    expect(header).toMatch(/^inline; filename="[^"\\\r\n%]*"; filename\*=UTF-8''[\w.%~-]+$/);
  });
});
