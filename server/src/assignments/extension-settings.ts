import { type SettingsQueries, wholeNumber, yesNo } from '../settings';
import type { ExtensionRules } from './assignment.policy';

/** domain.md §4: "A setting caps the count (default 1, as Đồng Tháp rules)". */
export const extensionCap = wholeNumber('extension.cap', 1, {
  title: 'Số lần gia hạn của một nhiệm vụ',
  description: 'Quá số lần này chỉ lãnh đạo Văn phòng được gia hạn thêm, và lần đó được đánh dấu “gia hạn nhiều lần”.',
  min: 0,
  max: 20,
});

/** domain.md §4: "the monitor prepares; a setting can let monitors decide". */
export const monitorsDecideExtensions = yesNo('extension.monitorsDecide', false, {
  title: 'Chuyên viên theo dõi được quyết định gia hạn',
  description:
    'Có: người theo dõi tự quyết định đề nghị gia hạn của nhiệm vụ mình theo dõi, trong số lần cho phép. Không: người theo dõi chỉ cho ý kiến, lãnh đạo Văn phòng quyết định.',
});

/** What is set now of what the rules on more time look at. */
export async function extensionRules(settings: SettingsQueries): Promise<ExtensionRules> {
  const [cap, monitorsDecide] = await Promise.all([settings.get(extensionCap), settings.get(monitorsDecideExtensions)]);
  return { cap, monitorsDecide };
}
