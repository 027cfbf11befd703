import { SecurityKind } from './security-event.kind';

/** Each kind as a mail names it. */
export const kindWords: Record<SecurityKind, string> = {
  [SecurityKind.SIGN_IN_FAILED]: 'đăng nhập sai',
  [SecurityKind.SIGN_IN_BLOCKED]: 'đăng nhập sai quá nhiều lần',
  [SecurityKind.NEW_DEVICE]: 'đăng nhập từ thiết bị mới',
  [SecurityKind.TOKEN_MISUSED]: 'nhiều mã truy cập sai',
  [SecurityKind.TOKEN_MADE]: 'tạo hoặc thu hồi mã truy cập',
  [SecurityKind.ACCESS_DENIED]: 'bị từ chối nhiều lần vì không có quyền',
  [SecurityKind.BROKE_GLASS]: 'mở tài khoản quản trị khẩn cấp',
  [SecurityKind.ROLE_CHANGED]: 'trao hoặc thu lại vai trò',
  [SecurityKind.ACCOUNT_CHANGED]: 'thay đổi tài khoản',
  [SecurityKind.CREDENTIALS_CHANGED]: 'đổi mật khẩu hoặc lớp bảo vệ thứ hai',
  [SecurityKind.EXPORTED_MUCH]: 'xuất nhiều dữ liệu',
  [SecurityKind.FILE_INFECTED]: 'tệp có mã độc',
  [SecurityKind.SETTING_CHANGED]: 'đổi thiết lập',
};
