// A panel of the playground: queries that were kept, one's own, shared ones and those that come with the product.
import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { createElement as h, useEffect, useState } from 'react';
import { ask } from './ask.js';

const list = `query SavedQueries {
  savedQueries { id version name text variables shared viewerMayChange viewerMayDelete owner { displayName } }
  me { roles { role } }
}`;
const refusal = '... on Refusal { message }';
const saving = `mutation SaveQuery($input: SaveQueryInput!) {
  saveQuery(input: $input) { ... on SavedQuery { id version name shared } ${refusal} }
}`;
const deleting = `mutation DeleteQuery($input: DeleteQueryInput!) {
  deleteQuery(input: $input) { ... on QueryDeleted { id } ${refusal} }
}`;

/** Who sees the whole province shares; the server says no to anybody else. */
const sharing = ['OFFICE_SPECIALIST', 'OFFICE_HEAD', 'PROVINCIAL_LEADER', 'ANALYST'];

/** The one that was loaded last. The panel forgets when it is closed; this does not. */
let opened = null;

/** The data, or an error in the server's own words. */
async function data(query, variables) {
  const { data: found, errors } = await ask({ query, variables });
  if (errors) throw new Error(errors[0].message);
  return found;
}

function Panel() {
  const { queryEditor, variableEditor } = useGraphiQL(pick('queryEditor', 'variableEditor'));
  const { addTab } = useGraphiQLActions();
  const [queries, setQueries] = useState(null);
  const [mayShare, setMayShare] = useState(false);
  const [name, setName] = useState(opened?.name ?? '');
  const [shared, setShared] = useState(opened?.shared ?? false);
  const [said, setSaid] = useState('');

  const read = () =>
    data(list).then(({ savedQueries, me }) => {
      setQueries(savedQueries);
      setMayShare(me.roles.some(({ role }) => sharing.includes(role)));
    });
  const trying = (work) => work().catch((error) => setSaid(error.message));
  useEffect(() => void trying(read), []);

  function open(query) {
    // What is being written stays in its own tab.
    if (queryEditor?.getValue().trim()) addTab();
    queryEditor?.setValue(query.text);
    variableEditor?.setValue(query.variables ?? '');
    opened = query.viewerMayChange ? query : null;
    setName(query.name);
    setShared(query.viewerMayChange && query.shared);
    setSaid(`Đã mở “${query.name}”.`);
  }

  const save = (anew) =>
    trying(async () => {
      const input = {
        name,
        text: queryEditor?.getValue() ?? '',
        variables: variableEditor?.getValue() || null,
        shared,
      };
      const target = anew && opened ? { id: opened.id, expectedVersion: opened.version } : {};
      const { saveQuery } = await data(saving, { input: { ...input, ...target } });
      if (saveQuery.message) return setSaid(saveQuery.message);
      opened = saveQuery;
      setSaid(`Đã lưu “${saveQuery.name}”.`);
      return read();
    });

  const remove = ({ id, version, name: called }) =>
    confirm(`Xóa truy vấn “${called}”?`) &&
    trying(async () => {
      const { deleteQuery } = await data(deleting, { input: { id, expectedVersion: version } });
      if (opened?.id === id) opened = null;
      setSaid(deleteQuery.message ?? `Đã xóa “${called}”.`);
      return read();
    });

  const row = (query) =>
    h(
      'li',
      { key: query.id },
      h(
        'button',
        { type: 'button', className: 'open', title: `Mở “${query.name}”`, onClick: () => open(query) },
        query.name,
        h(
          'small',
          null,
          !query.viewerMayChange && query.owner?.displayName,
          query.viewerMayChange && query.shared && 'chia sẻ',
        ),
      ),
      query.viewerMayDelete &&
        h(
          'button',
          {
            type: 'button',
            className: 'delete',
            'aria-label': `Xóa “${query.name}”`,
            title: 'Xóa',
            onClick: () => remove(query),
          },
          '×',
        ),
    );
  const group = (title, rows) =>
    rows?.length > 0 && h('section', null, h('h3', null, title), h('ul', null, rows.map(row)));

  return h(
    'div',
    { className: 'saved-queries' },
    h('div', { className: 'graphiql-doc-explorer-title' }, 'Truy vấn đã lưu'),
    h(
      'form',
      { onSubmit: (event) => (event.preventDefault(), save(Boolean(opened))) },
      h(
        'label',
        null,
        'Tên',
        h('input', { value: name, maxLength: 100, onChange: ({ target }) => setName(target.value) }),
      ),
      mayShare &&
        h(
          'label',
          { className: 'shared' },
          h('input', { type: 'checkbox', checked: shared, onChange: ({ target }) => setShared(target.checked) }),
          'Chia sẻ với người xem được toàn tỉnh',
        ),
      h(
        'div',
        { className: 'acts' },
        opened && h('button', { type: 'submit' }, 'Lưu thay đổi'),
        h(
          'button',
          { type: opened ? 'button' : 'submit', onClick: opened ? () => save(false) : undefined },
          opened ? 'Lưu thành truy vấn mới' : 'Lưu truy vấn đang mở',
        ),
      ),
      h('p', { role: 'status' }, said),
    ),
    queries === null && !said && h('p', null, 'Đang đọc…'),
    group(
      'Của tôi',
      queries?.filter(({ viewerMayChange }) => viewerMayChange),
    ),
    group(
      'Được chia sẻ',
      queries?.filter(({ owner, viewerMayChange }) => owner && !viewerMayChange),
    ),
    group(
      'Có sẵn',
      queries?.filter(({ owner }) => !owner),
    ),
  );
}

function Icon() {
  return h(
    'svg',
    {
      viewBox: '0 0 24 24',
      width: 18,
      height: 18,
      fill: 'none',
      stroke: 'currentColor',
      strokeWidth: 1.8,
      'aria-hidden': true,
    },
    h('path', { d: 'M6 3h12v18l-6-4.5L6 21z', strokeLinejoin: 'round' }),
  );
}

export const savedQueries = { title: 'Truy vấn đã lưu', icon: Icon, content: Panel };
