// Imported before everything else: settings are read once, when the first module asks for them.
// eslint-disable-next-line no-restricted-properties -- written here, read in libs/config
process.env.LIVE_STREAMS = '2';
