import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Stop } from './say.mjs';

function ownerName(uid) {
  try {
    const entry = readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .find((line) => line.split(':')[2] === String(uid));
    return entry?.split(':')[0] ?? String(uid);
  } catch {
    return String(uid);
  }
}

/** One clear line for what the system refused. */
function refusal(error, folder) {
  const advice = 'Chạy bằng tài khoản đó hoặc đặt DATA_DIR khác.';
  if (['EACCES', 'EPERM'].includes(error.code)) {
    let owner = '';
    try {
      owner = ` (của tài khoản "${ownerName(statSync(folder).uid)}")`;
    } catch {
      // Its parent is closed to us as well.
    }
    return new Stop(`Không ghi được vào thư mục dữ liệu ${folder}${owner}. ${advice}`);
  }
  if (['ENOSPC', 'EDQUOT'].includes(error.code))
    return new Stop(`Ổ đĩa chứa thư mục dữ liệu ${folder} đã đầy: giải phóng chỗ rồi chạy lại.`);
  if (error.code === 'EROFS') return new Stop(`Ổ đĩa chứa thư mục dữ liệu ${folder} chỉ cho đọc. Đặt DATA_DIR khác.`);
  if (['EEXIST', 'ENOTDIR'].includes(error.code)) return new Stop(`DATA_DIR: ${folder} không phải là thư mục.`);
  return error;
}

/** Makes sure of a data folder that is ours and can be written to. */
export function prepareDataFolder(folder) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const { uid } = statSync(folder);
    // Root could write anywhere, but its files would then lock the owner out of his own folder.
    if (process.getuid() === 0 && uid !== 0) {
      throw new Stop(
        `Thư mục dữ liệu ${folder} là của tài khoản "${ownerName(uid)}". Chạy bằng tài khoản đó hoặc đặt DATA_DIR khác.`,
      );
    }
    const probe = join(folder, `.probe-${process.pid}`);
    const file = openSync(probe, 'w', 0o600);
    try {
      writeSync(file, Buffer.alloc(64 * 1024));
    } finally {
      closeSync(file);
      rmSync(probe, { force: true });
    }
  } catch (error) {
    throw refusal(error, folder);
  }
}
