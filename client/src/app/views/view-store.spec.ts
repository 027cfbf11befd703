import { Component, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { TestBed } from '@angular/core/testing';
import { ActivatedRoute, type ParamMap, provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { APOLLO_TESTING_CACHE, ApolloTestingController, ApolloTestingModule } from 'apollo-angular/testing';
import { createCache } from '../graphql/cache';
import { said } from '../ui/address';
import { listViews, type ListViews } from './view-store';
import {
  DeleteViewDocument,
  SavedViewsDocument,
  SaveViewDocument,
  SetDefaultViewDocument,
  type ViewFragment,
} from './views.generated';

/** A list that understands `unit` and `time`, and nothing else. */
const understood = (params: ParamMap) =>
  said({ unit: params.get('unit') ?? undefined, time: params.get('time') ?? undefined });

@Component({ template: '' })
class List {
  private readonly params = toSignal(inject(ActivatedRoute).queryParamMap, { requireSync: true });
  readonly views: ListViews = listViews({
    list: 'ASSIGNMENTS',
    params: this.params,
    shown: () => understood(this.params()),
    rewrite: understood,
    occupied: () => false,
  });
}

const aView = (change: Partial<ViewFragment> = {}): ViewFragment => ({
  __typename: 'SavedView',
  id: 'v1',
  version: 3,
  list: 'ASSIGNMENTS',
  name: 'Quá hạn',
  address: 'time=OVERDUE',
  sharedWith: 'NOBODY',
  owner: { __typename: 'Person', id: 'lan', displayName: 'Nguyễn Thị Lan' },
  mine: true,
  isDefault: false,
  ...change,
});

describe('the saved views of a list', () => {
  let server: ApolloTestingController;
  const url = () => decodeURIComponent(TestBed.inject(Router).url);
  const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

  async function come(to: string, ...savedViews: ViewFragment[]) {
    TestBed.configureTestingModule({
      imports: [ApolloTestingModule],
      providers: [
        { provide: APOLLO_TESTING_CACHE, useFactory: createCache },
        provideRouter([{ path: 'list', component: List }]),
      ],
    });
    server = TestBed.inject(ApolloTestingController);
    const harness = await RouterTestingHarness.create();
    const page = await harness.navigateByUrl(to, List);
    await settle();
    expect(page.views.settled()).toBe(to !== '/list');
    await answer(...savedViews);
    return page.views;
  }
  async function answer(...savedViews: ViewFragment[]) {
    // However busy the machine is: asked for at most a second later.
    let asked = server.match(SavedViewsDocument);
    for (let n = 0; n < 50 && !asked.length; n++) {
      await settle();
      asked = server.match(SavedViewsDocument);
    }
    expect(asked).toHaveLength(1);
    asked[0]!.flushData({ savedViews });
    await settle();
  }

  it('are known by what they say, in whatever order and however long ago it was written', async () => {
    const views = await come('/list?time=OVERDUE&unit=stc', aView({ address: 'unit=stc&time=OVERDUE&gone=1' }));
    expect([views.active()?.id, views.moved()]).toEqual(['v1', false]);
  });

  it('keep their name while the list moves away from them', async () => {
    const views = await come('/list?time=DUE_SOON&view=v1', aView());
    expect([views.active()?.name, views.moved()]).toEqual(['Quá hạn', true]);
    expect(views.keep({ unit: 'stc' })).toEqual({ unit: 'stc', view: 'v1' });
  });

  it('say nothing of a view that isn’t one’s own', async () => {
    const views = await come('/list?time=DUE_SOON&view=else', aView());
    expect([views.active(), views.moved()]).toEqual([undefined, false]);
    expect(views.keep({})).toEqual({});
  });

  it('show the default to who comes without words, and the plain list to who asks for it', async () => {
    const views = await come('/list', aView({ isDefault: true }));
    expect(url()).toBe('/list?time=OVERDUE&view=v1');
    expect(views.settled()).toBe(true);
    views.show(undefined);
    await settle();
    expect(url()).toBe('/list?view=none');
    expect([views.active(), views.settled()]).toEqual([undefined, true]);
    expect(views.keep({})).toEqual({ view: 'none' });
  });

  it('are saved with what is shown, and shown from then on', async () => {
    const views = await come('/list?unit=stc&time=OVERDUE');
    const saved = views.save('Sở TC', 'UNIT');
    const sent = server.expectOne(SaveViewDocument);
    expect(sent.operation.variables['input']).toMatchObject({
      list: 'ASSIGNMENTS',
      name: 'Sở TC',
      address: 'time=OVERDUE&unit=stc',
      sharedWith: 'UNIT',
    });
    sent.flushData({ saveView: aView({ id: 'v2', name: 'Sở TC', address: 'time=OVERDUE&unit=stc' }) });
    expect(await saved).toBeUndefined();
    await settle();
    await answer(aView({ id: 'v2', name: 'Sở TC', address: 'time=OVERDUE&unit=stc' }));
    expect(url()).toBe('/list?unit=stc&time=OVERDUE&view=v2');
    expect(views.active()?.name).toBe('Sở TC');
  });

  it('are written over with the version they had, renamed without touching what they show', async () => {
    const views = await come('/list?time=DUE_SOON&view=v1', aView());
    void views.save('Quá hạn', 'NOBODY', views.active());
    const over = server.expectOne(SaveViewDocument);
    expect(over.operation.variables['input']).toMatchObject({ id: 'v1', expectedVersion: 3, address: 'time=DUE_SOON' });
    over.flushData({ saveView: aView({ version: 4, address: 'time=DUE_SOON' }) });
    await settle();
    await answer(aView({ version: 4, address: 'time=DUE_SOON' }));
    void views.rename(views.active()!, 'Sắp đến hạn', 'EVERYONE');
    const renamed = server.expectOne(SaveViewDocument);
    expect(renamed.operation.variables['input']).toMatchObject({
      name: 'Sắp đến hạn',
      address: 'time=DUE_SOON',
      sharedWith: 'EVERYONE',
    });
    renamed.flushData({ saveView: aView({ version: 5, name: 'Sắp đến hạn' }) });
    await settle();
    await answer(aView({ version: 5, name: 'Sắp đến hạn' }));
  });

  it('say in the server’s words why they could not be saved', async () => {
    const views = await come('/list?unit=stc');
    const saved = views.save('Quá hạn', 'NOBODY');
    server.expectOne(SaveViewDocument).flushData({
      saveView: {
        __typename: 'InvalidInput',
        message: 'Dữ liệu chưa đúng.',
        fields: [{ __typename: 'InvalidField', path: 'name', message: 'Đã có chế độ xem tên này.' }],
      },
    });
    expect(await saved).toBe('Đã có chế độ xem tên này.');
    expect(url()).toBe('/list?unit=stc');
  });

  it('go without taking what is shown with them; the default can be given up', async () => {
    const views = await come('/list?time=OVERDUE&view=v1', aView({ isDefault: true }));
    void views.setDefault(undefined);
    const unset = server.expectOne(SetDefaultViewDocument);
    expect(unset.operation.variables['input']).toMatchObject({ list: 'ASSIGNMENTS' });
    unset.flushData({ setDefaultView: { __typename: 'DefaultView', list: 'ASSIGNMENTS', viewId: null } });
    await settle();
    await answer(aView());
    void views.remove(views.active()!);
    server.expectOne(DeleteViewDocument).flushData({ deleteView: { __typename: 'ViewDeleted', id: 'v1' } });
    await settle();
    await answer();
    expect(url()).toBe('/list?time=OVERDUE');
    expect(views.active()).toBeUndefined();
  });
});
