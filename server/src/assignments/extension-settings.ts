import { SettingGroup, type SettingsQueries, wholeNumber, yesNo } from '../settings';
import type { ExtensionRules } from './assignment.policy';

/** domain.md §4: "A setting caps the count (default 1, as Đồng Tháp rules)". */
export const extensionCap = wholeNumber('extension.cap', 1, {
  group: SettingGroup.EXTENSIONS,
  title: { vi: 'Số lần gia hạn của một nhiệm vụ', en: 'Extensions an assignment may have' },
  description: {
    vi: 'Quá số lần này chỉ lãnh đạo Văn phòng được gia hạn thêm, và lần đó được đánh dấu “gia hạn nhiều lần”.',
    en: 'Beyond it only a head of the Office may give more time, and that extension is marked “extended many times”.',
  },
  measure: { vi: 'lần', en: 'times' },
  min: 0,
  max: 20,
});

/** domain.md §4: "the monitor prepares; a setting can let monitors decide". */
export const monitorsDecideExtensions = yesNo('extension.monitorsDecide', false, {
  group: SettingGroup.EXTENSIONS,
  title: { vi: 'Chuyên viên theo dõi được quyết định gia hạn', en: 'Monitors decide on extensions' },
  description: {
    vi: 'Có: người theo dõi tự quyết định đề nghị gia hạn của nhiệm vụ mình theo dõi, trong số lần cho phép. Không: người theo dõi chỉ cho ý kiến, lãnh đạo Văn phòng quyết định.',
    en: 'Yes: monitors decide on requests for what they follow, within the permitted number. No: they give their opinion and a head of the Office decides.',
  },
});

/** What is set now of what the rules on more time look at. */
export async function extensionRules(settings: SettingsQueries): Promise<ExtensionRules> {
  const [cap, monitorsDecide] = await Promise.all([settings.get(extensionCap), settings.get(monitorsDecideExtensions)]);
  return { cap, monitorsDecide };
}
