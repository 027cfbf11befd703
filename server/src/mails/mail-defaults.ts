import { MailCode } from './mail-code';

/** The words of a mail: Liquid templates of its subject, its HTML without the frame, and its plain text. */
export interface MailWords {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

const greeting = 'Kính gửi: Đồng chí {{ nguoi_nhan.ten }}, {{ nguoi_nhan.chuc_vu }}.';
const urgent = '{% if do_khan != "" %}{{ do_khan }} {% endif %}';
const document = 'Văn bản số {{ so_van_ban }} ngày {{ ngay_van_ban }}: {{ trich_yeu }}';

/** A mail told at once: what happened, in which document, to which assignments, and the way there. */
const atOnce = (subject: string, said: string, asked: string, about = document): MailWords => ({
  subject: `[TTĐH] ${urgent}{{ so_van_ban }}: ${subject}`,
  html: `<p>${greeting}</p>
<p>${said}</p>
${about && `<p>${about}</p>\n`}{% bang_viec cac_viec %}
<p>${asked}</p>
{% nut duong_dan, "Mở nhiệm vụ" %}
<p>Trân trọng.</p>
`,
  text: `${greeting}

${said}

${about && `${about}\n\n`}{% bang_viec cac_viec %}

${asked}
{% nut duong_dan, "Mở nhiệm vụ" %}

Trân trọng.
`,
});

const groups = `{% for nhom in cac_nhom %}
<h2>{{ nhom.ten }} ({{ nhom.so_viec }})</h2>
{% bang_viec nhom.cac_viec %}
{% if nhom.con_lai > 0 %}<p>Còn {{ nhom.con_lai }} nhiệm vụ khác trong nhóm này. <a href="{{ nhom.duong_dan }}">Xem danh sách</a></p>{% endif %}
{% endfor %}`;
const groupsText = `{% for nhom in cac_nhom %}
{{ nhom.ten | upcase }} ({{ nhom.so_viec }})

{% bang_viec nhom.cac_viec %}
{% if nhom.con_lai > 0 %}
Còn {{ nhom.con_lai }} nhiệm vụ khác trong nhóm này: {{ nhom.duong_dan }}
{% endif %}
{% endfor %}`;

const gathered = (subject: string, said: string, button: string): MailWords => ({
  subject: `[TTĐH] ${subject}`,
  html: `<p>${greeting}</p>
<p>${said}</p>
${groups}
{% nut duong_dan_he_thong, "${button}" %}
<p>Trân trọng.</p>
`,
  text: `${greeting}

${said}

${groupsText}
{% nut duong_dan_he_thong, "${button}" %}

Trân trọng.
`,
});

/** The words as delivered (domain-facts.md §8.2: "Kính gửi", no exclamation marks, the document's number in the subject). */
export const defaultWords: Record<MailCode, MailWords> = {
  DIGEST: gathered(
    'Việc cần làm sáng {{ ngay }}: {{ tom_tat }}',
    'Sáng {{ ngay }}, đồng chí có {{ so_viec }} nhiệm vụ cần xem: {{ tom_tat }}.',
    'Mở Việc của tôi',
  ),
  WEEKLY: gathered(
    'Nhiệm vụ quá hạn kéo dài, tuần từ {{ ngay }}: {{ tom_tat }}',
    'Hệ thống kính báo cáo: đến {{ ngay }} có {{ so_viec }} nhiệm vụ quá hạn từ 10 ngày làm việc trở lên, xếp theo đơn vị chủ trì.',
    'Mở hệ thống',
  ),
  ASSIGNED: atOnce(
    'giao nhiệm vụ, hạn {{ han }}',
    '{% if so_viec == 1 %}Có nhiệm vụ mới được giao.{% else %}Có {{ so_viec }} nhiệm vụ mới được giao từ cùng một văn bản.{% endif %}',
    'Đề nghị tiếp nhận trong 01 ngày làm việc và tổ chức thực hiện đúng thời hạn.',
  ),
  RETURNED: atOnce('chuyển trả kết quả, hạn {{ han }}', '{{ noi_dung_bao }}', 'Đề nghị hoàn thiện và gửi lại kết quả.'),
  DECIDED: atOnce('ý kiến của Văn phòng', '{{ noi_dung_bao }}', 'Đề nghị thực hiện theo ý kiến trên.'),
  ESCALATED: atOnce(
    'quá hạn, kính báo cáo',
    '{% if so_viec == 1 %}{{ noi_dung_bao }}{% else %}Có {{ so_viec }} nhiệm vụ quá hạn, kính báo cáo.{% endif %}',
    'Kính đề nghị xem xét, chỉ đạo.',
    // It may be of several documents; each line names its own.
    '',
  ),
  URGED: atOnce(
    'đôn đốc thực hiện, hạn {{ han }}',
    '{{ noi_dung_bao }}',
    'Đề nghị khẩn trương thực hiện và báo cáo tiến độ.',
  ),
  INQUIRY: atOnce(
    'yêu cầu giải trình',
    '{{ noi_dung_bao }}',
    'Đề nghị mở nhiệm vụ và gửi giải trình đúng hạn trả lời nêu trên.',
  ),
  NOTICE: atOnce('thông báo', '{{ noi_dung_bao }}', 'Đề nghị theo dõi, phối hợp thực hiện.'),
};
