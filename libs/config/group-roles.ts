/** What a group of a directory or a provider means here. */
export interface GroupRole {
  readonly group: string;
  readonly role: string;
  readonly unitCode: string;
}

/** Not the one who runs the system: that role is given here alone, so that whoever rules the directory does not rule this. */
const grantable = [
  ...['OFFICE_SPECIALIST', 'OFFICE_HEAD', 'PROVINCIAL_LEADER'],
  ...['UNIT_HEAD', 'UNIT_SPECIALIST', 'UNIT_ADMIN', 'ANALYST'],
];

/** Reads `OFFICE_HEAD@H36.01:cn=lanh-dao,ou=nhom,dc=tinh; ANALYST@H36:phan-tich`: right of the colon is the group, whole. */
export function groupRolesIn(value: string): { roles: GroupRole[]; problems: string[] } {
  const roles: GroupRole[] = [];
  const problems: string[] = [];
  for (const entry of value.split(';').filter((each) => each.trim())) {
    const [, role, unitCode, group] = /^\s*([A-Z_]+)@([^:\s]+):(.+?)\s*$/.exec(entry) ?? [];
    if (role && grantable.includes(role)) roles.push({ role, unitCode, group });
    else
      problems.push(
        `"${entry.trim()}" không đọc được; mỗi mục là VAI_TRÒ@mã đơn vị:tên nhóm, cách nhau bằng dấu chấm phẩy; vai trò là một trong: ${grantable.join(', ')}`,
      );
  }
  return { roles, problems };
}
