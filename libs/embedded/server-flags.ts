/**
 * Copies a finished segment of the log to `postgres/archive`, on disk before the server may reuse it. Where nobody makes backups that
 * folder is not there and nothing is kept. A segment that is there already with the same content is kept, one with another content
 * never overwritten. It runs in `postgres/data` under `/bin/sh`.
 */
const keepSegment = [
  'test ! -d ../archive',
  'cmp -s "%p" "../archive/%f"',
  '{ test ! -e "../archive/%f" && dd if="%p" of="../archive/%f.part" bs=65536 conv=fsync 2>/dev/null && mv "../archive/%f.part" "../archive/%f"; }',
].join(' || ');

/**
 * How the embedded server is set up. Given on the command line at every start, so that an upgrade of this product reaches
 * databases that were made long ago. Durable unless the database is a throw-away one.
 * @param extra settings of this one start, e.g. how far to recover
 */
export function serverFlags(port: number, throwaway: boolean, extra: Record<string, string> = {}): string[] {
  const settings: Record<string, string> = {
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    shared_buffers: throwaway ? '128MB' : '256MB',
    effective_cache_size: '1GB',
    maintenance_work_mem: '64MB',
    work_mem: '8MB',
    random_page_cost: '1.1',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    client_connection_check_interval: '5s',
    fsync: throwaway ? 'off' : 'on',
    synchronous_commit: throwaway ? 'off' : 'on',
    full_page_writes: throwaway ? 'off' : 'on',
    logging_collector: 'off',
    log_destination: 'stderr',
    log_min_messages: 'warning',
    // What people write must not end in a log: neither statements nor the values in an error's detail.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_checkpoints: 'off',
    archive_mode: throwaway ? 'off' : 'on',
    archive_command: keepSegment,
    archive_timeout: '60s',
    ...extra,
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
