/** Large libraries that most processes never come to use: they are loaded when something of theirs is first used, not at the start. */
export const loadedWhenUsed = [
  '@simplewebauthn/server',
  'docx',
  'easy-template-x',
  'exceljs',
  'pdfmake',
  'qrcode',
  'undici',
];
