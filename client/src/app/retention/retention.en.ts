export const retention = {
  ownData: {
    title: 'My data',
    menu: 'My data',
    purpose:
      'You have a right to know what is kept about you (Law 91/2025/QH15 on personal data). Ask for a file; when it is ready you can download it, and nobody else can.',
    contents:
      'The file holds your account, roles, sessions, access tokens (without their secrets), mail choices, notifications and mails sent to you, reports you wrote, files you uploaded, and what you did according to the trail. What assignments say belongs to the agency and is not in it.',
    request: 'Put my data into a file',
    requested: 'It is being put together and will appear here.',
    list: 'Files asked for',
    empty: 'No file asked for yet',
    emptyText: 'Press “Put my data into a file”; it usually takes a few seconds.',
    asked: 'Asked for',
    WAITING: 'Being put together…',
    READY: 'Can be downloaded until {{ day }}',
    FAILED: 'It could not be made; please ask again.',
    download: 'Download ({{ size }})',
    downloadOf: 'Download the file asked for on {{ day }}',
  },
};
