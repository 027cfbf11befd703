import { nearest } from '@libs/vietnamese';
import { fieldsIn } from '../catalogue';
import { type ReportDefinition, ReportFieldKind as Kind } from '../definition';
import type { Field } from '../field';

/** Once in a report. */
export const topWords = {
  tieu_de: ['Tên báo cáo', 'DANH MỤC NHIỆM VỤ QUÁ HẠN'],
  phu_de: ['Dòng dưới tên báo cáo', 'Đơn vị: Sở Tài chính'],
  ky_bao_cao: ['Kỳ báo cáo', 'Tháng 11 năm 2026'],
  ngay_so_lieu: ['Ngày chốt số liệu', '27/11/2026'],
  ngay_lap: ['Ngày lập', 'ngày 27 tháng 11 năm 2026'],
  dia_danh: ['Địa danh', 'Lâm Đồng'],
  co_quan_chu_quan: ['Cơ quan chủ quản', 'ỦY BAN NHÂN DÂN TỈNH'],
  co_quan_bao_cao: ['Cơ quan lập báo cáo', 'VĂN PHÒNG'],
  tham_quyen_ky: ['Thẩm quyền ký', 'TL. CHỦ TỊCH'],
  chuc_vu_ky: ['Chức vụ người ký', 'CHÁNH VĂN PHÒNG'],
  ho_ten_ky: ['Họ tên người ký', 'Nguyễn Văn A'],
  so_dong: ['Số dòng của báo cáo', '12'],
  chu_thich: ['Các dòng dưới bảng: công thức, phạm vi tính', 'Tính nhiệm vụ chủ trì …'],
} as const;

export type TopWord = keyof typeof topWords;

/** Of a list of groups. */
export const groupWords = {
  so_nhom: ['Số La Mã của nhóm', 'I'],
  ten_nhom: ['Tên nhóm', 'Sở Tài chính'],
} as const;

/** The lists there are, by the mark that begins them. */
export const loops = { dong: 'dong', nhom: 'nhom' } as const;
export const totalPrefix = 'cong_';

const examples: Record<Kind, string> = {
  [Kind.TEXT]: 'Sở Tài chính',
  [Kind.NUMBER]: '1.234',
  [Kind.DATE]: '27/11/2026',
  [Kind.PERCENT]: '98,62',
  [Kind.ORDINAL]: '1',
};

/** A place in a template as the Office sees it. */
export interface ShownPlace {
  readonly name: string;
  readonly words: string;
  readonly example: string;
}

/** What a template of a report can be filled in with: names that are known, and where. */
export class Places {
  private readonly fields = new Map<string, Field>();

  constructor(private readonly definition: ReportDefinition) {
    const fields = Object.values(fieldsIn(definition.source, definition.by));
    for (const field of fields) this.fields.set(field.placeholder, field);
  }

  /** The field that a place in a row shows. */
  field(name: string): Field | null {
    return this.fields.get(name) ?? null;
  }

  /** The field whose sum a place of the whole, or of a group, shows. */
  summed(name: string): Field | null {
    const field = name.startsWith(totalPrefix) ? this.field(name.slice(totalPrefix.length)) : null;
    return field && (field.totals || field.kind === Kind.PERCENT) ? field : null;
  }

  /** Why this name means nothing inside of those loops, with the one that may be meant; null if it means something. */
  problemOf(name: string, inside: readonly string[]): string | null {
    if (inside.includes(loops.dong) && this.field(name)) return null;
    if (inside.includes(loops.nhom) && Object.hasOwn(groupWords, name)) return null;
    if (Object.hasOwn(topWords, name) || this.summed(name)) return null;
    if (this.field(name)) return `Ô điền {${name}} chỉ dùng trong {#dong} … {/dong}.`;
    if (Object.hasOwn(groupWords, name)) return `Ô điền {${name}} chỉ dùng trong {#nhom} … {/nhom}.`;
    const near = nearest(name, this.names());
    return `Không có ô điền {${name.slice(0, 60)}}.${near ? ` Có phải là {${near}}?` : ''}`;
  }

  /** Everything there is, in the order to show it in. */
  shown(): ShownPlace[] {
    const words = (all: Readonly<Record<string, readonly [string, string]>>) =>
      Object.entries(all).map(([name, [says, example]]) => ({ name: `{${name}}`, words: says, example }));
    const rows = [...this.fields.values()].map(({ placeholder, name, words: says, kind }) => ({
      ...{ name: `{${placeholder}}`, words: says ? `${name}: ${says}` : name, example: examples[kind] },
    }));
    const sums = [...this.fields.values()]
      .filter(({ placeholder }) => this.summed(totalPrefix + placeholder))
      .map(({ placeholder, name, kind }) => ({
        ...{ name: `{${totalPrefix}${placeholder}}`, words: `Cộng: ${name}`, example: examples[kind] },
      }));
    const loop = {
      name: '{#dong} … {/dong}',
      words: 'Lặp lại cho từng dòng; đặt ở ô đầu và ô cuối của dòng',
      example: '',
    };
    const group = { name: '{#nhom} … {/nhom}', words: 'Lặp lại cho từng nhóm (chỉ mẫu Word)', example: '' };
    const groups = this.definition.groupBy.length ? [group, ...words(groupWords)] : [];
    return [...words(topWords), loop, ...rows, ...groups, ...sums];
  }

  private names(): string[] {
    const sums = [...this.fields.keys()].map((name) => totalPrefix + name).filter((name) => this.summed(name));
    return [...Object.keys(topWords), ...this.fields.keys(), ...Object.keys(groupWords), ...sums];
  }
}

/** A mark in a template: a place, or the beginning or end of a list. */
export interface Mark {
  readonly kind: 'PLACE' | 'OPEN' | 'CLOSE';
  readonly name: string;
}

/** All that is wrong with the marks of a template, in their order; each name once. */
export function problemsOfMarks(marks: readonly Mark[], places: Places, nested: readonly string[]): string[] {
  const problems = new Set<string>();
  const inside: string[] = [];
  for (const { kind, name } of marks) {
    if (kind === 'OPEN') {
      if (!nested.includes(name)) problems.add(`Không có danh sách {#${name.slice(0, 60)}}. Dùng {#dong} … {/dong}.`);
      else if (inside.includes(name)) problems.add(`{#${name}} nằm trong chính nó.`);
      else if (inside.includes(loops.dong)) problems.add(`Trong {#dong} không lặp thêm danh sách nào.`);
      inside.push(name);
    } else if (kind === 'CLOSE') {
      if (inside.at(-1) === name) inside.pop();
      else problems.add(`{/${name.slice(0, 60)}} không có {#${name.slice(0, 60)}} đi trước.`);
    } else {
      const problem = places.problemOf(name, inside);
      if (problem) problems.add(problem);
    }
  }
  for (const name of inside) problems.add(`{#${name.slice(0, 60)}} chưa được đóng bằng {/${name.slice(0, 60)}}.`);
  return [...problems];
}
