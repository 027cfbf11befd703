/**
 * What is kept about a person, part by part: SQL with `$1` the account. Never a secret or its hash, never what others wrote, and of
 * assignments only what this person did to them: whose they are is not theirs to take away.
 */
export const ownDataParts: readonly { readonly name: string; readonly sql: string }[] = [
  {
    name: 'taiKhoan',
    sql: `select username, display_name, title, email, language, disabled_at from account where id = $1`,
  },
  {
    name: 'vaiTro',
    sql: `select g.role, u.code as unit_code, u.name as unit from role_grant g join unit u on u.id = g.unit_id where g.account_id = $1 order by 1, 2`,
  },
  {
    name: 'phienLamViec',
    sql: `select kind, started_at, last_seen_at, ends_at, ended_at, ip, user_agent from session where account_id = $1 order by started_at`,
  },
  {
    name: 'maTruyCap',
    sql: `select name, prefix, created_at, expires_at, last_used_at, revoked_at from access_token where account_id = $1 order by created_at`,
  },
  {
    name: 'xacThucHaiLop',
    sql: `select 'TOTP' as kind, null as name, confirmed_at as made_at from totp where id = $1 and confirmed_at is not null
      union all select 'PASSKEY', name, made_at from passkey where account_id = $1`,
  },
  {
    name: 'thayMat',
    sql: `select p.display_name as nguoi_vang, d.display_name as nguoi_thay, s.starts_at, s.ends_at, s.ended_at, s.note
      from deputyship s join account p on p.id = s.principal_id join account d on d.id = s.deputy_id
      where $1 in (s.principal_id, s.deputy_id) order by s.starts_at`,
  },
  {
    name: 'raSoatTaiKhoan',
    sql: `select c.at, b.display_name as nguoi_xac_nhan, u.name as unit from account_confirmation c
      join account b on b.id = c.by_id join unit u on u.id = c.unit_id where c.account_id = $1 order by c.at`,
  },
  {
    name: 'tuyChonThu',
    sql: `select to_jsonb(p) - 'account_id' as lua_chon from mail_preference p where p.account_id = $1`,
  },
  {
    name: 'thongBao',
    sql: `select at, kind, text, channel, mailed_at, read_at, over_at from notification where account_id = $1 order by at`,
  },
  {
    name: 'thuDaGui',
    sql: `select created_at, kind, to_address, subject, status, sent_at from outgoing_mail where account_id = $1 order by created_at`,
  },
  {
    name: 'baoCaoTienDoDaViet',
    sql: `select at, text, percent, difficulties, proposals from progress_report where author_id = $1 order by at`,
  },
  {
    name: 'tepDaTaiLen',
    sql: `select uploaded_at, name, size, media_type, holder_kind from attachment where uploaded_by = $1 order by uploaded_at`,
  },
  {
    name: 'nhungViecDaLam',
    sql: `select at, type, subject_id, on_behalf_of_name as thay_mat, ip from recorded_event where actor_id = $1 order by seq`,
  },
  {
    name: 'viecNguoiKhacLamThay',
    sql: `select at, type, actor_name as nguoi_thay from recorded_event where on_behalf_of_id = $1 order by seq`,
  },
];
