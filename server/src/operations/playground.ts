import { Injectable } from '@nestjs/common';
import { type Actor, has, Role } from '@libs/auth';
import { SettingGroup, SettingsCatalogue, SettingsQueries, yesNo } from '../settings';

/** contract.md: the playground "needs a signed-in account"; the Office may keep it to those who work with all the data. */
const openToUnits = yesNo('api.playgroundForUnits', true, {
  group: SettingGroup.SIGN_IN,
  title: {
    vi: 'Người của đơn vị dùng trang tra cứu API (/graphiql)',
    en: 'People of units use the playground (/graphiql)',
  },
  description: {
    vi: 'Khi tắt, chỉ người xem được toàn tỉnh và quản trị hệ thống mở được trang tra cứu và xem được lược đồ của API. Quyền xem dữ liệu không đổi.',
    en: 'When off, only those who see the whole province and system administrators can open the playground and see the schema. What data one may read stays the same.',
  },
});

/** Who is entitled to the playground, and with it to the schema: introspection and its suggestions (ASVS 4.3.2). */
@Injectable()
export class Playground {
  constructor(
    private readonly settings: SettingsQueries,
    catalogue: SettingsCatalogue,
  ) {
    catalogue.register(openToUnits);
  }

  async isOpenTo(actor: Actor): Promise<boolean> {
    const always = [
      Role.SYSTEM_ADMIN,
      Role.OFFICE_HEAD,
      Role.OFFICE_SPECIALIST,
      Role.PROVINCIAL_LEADER,
      Role.ANALYST,
    ] as const;
    return has(actor, ...always) || this.settings.get(openToUnits);
  }
}
