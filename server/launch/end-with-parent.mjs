// Loaded into each of our processes before its own code: when the process that started it is gone, however that came about,
// it ends in its own orderly way, and soon in any case. Nothing of ours is left running unseen.
const grace = 10_000;

if (process.channel) {
  process.on('disconnect', () => {
    setTimeout(() => process.exit(1), grace).unref();
    process.kill(process.pid, 'SIGTERM');
  });
  // The listener must not keep a process alive that has finished.
  process.channel.unref();
}
