// The playground page: GraphiQL on our own /graphql, with the session cookie of the console or a token of one's own.
import './trusted-types.js';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import 'graphiql/style.css';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { ask } from './ask.js';
import './playground.css';
import { savedQueries } from './saved-queries.js';

const workers = { json: 'json.worker.js', graphql: 'graphql.worker.js' };
globalThis.MonacoEnvironment = {
  getWorker: (_id, label) => new Worker(new URL(workers[label] ?? 'editor.worker.js', document.baseURI)),
};

const firstQuery = `# Tra cứu dữ liệu của Thông tin điều hành bằng GraphQL.
# Ctrl + Enter để chạy. Ctrl + Dấu cách để gợi ý. Tài liệu của từng trường ở cột bên trái.
# Kết quả chỉ gồm những gì tài khoản của bạn được xem.

query ToiLaAi {
  me {
    displayName
    title
    roles {
      role
      unit {
        code
        name
      }
    }
  }
}

query NhiemVuQuaHan {
  assignments(filter: { timeliness: [OVERDUE] }, first: 20) {
    totalCount
    nodes {
      unit {
        shortName
      }
      deadline {
        on
      }
      timeliness {
        daysLate
      }
      directive {
        text
        document {
          numberSymbol
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
`;

function Playground() {
  const [signedOut, setSignedOut] = useState(false);

  async function fetcher(request, { headers } = {}) {
    const result = await ask(request, headers);
    setSignedOut(Boolean(result.errors?.some((error) => error.extensions?.code === 'UNAUTHENTICATED')));
    return result;
  }

  return createElement(
    'div',
    { className: 'playground' },
    signedOut &&
      createElement(
        'p',
        { role: 'alert', className: 'signed-out' },
        'Chưa đăng nhập. ',
        createElement('a', { href: '/dang-nhap?ve=/graphiql' }, 'Đăng nhập'),
        ' rồi quay lại đây, hoặc đặt mã truy cập ở thẻ Headers: {"Authorization": "Bearer …"}.',
      ),
    createElement(
      GraphiQL,
      {
        fetcher,
        defaultQuery: firstQuery,
        plugins: [savedQueries, HISTORY_PLUGIN],
        visiblePlugin: 'Documentation Explorer',
        defaultEditorToolsVisibility: 'variables',
        shouldPersistHeaders: false,
        inputValueDeprecation: true,
      },
      createElement(GraphiQL.Logo, null, createElement('a', { href: '/', className: 'home' }, 'Thông tin điều hành')),
    ),
  );
}

createRoot(document.getElementById('playground')).render(createElement(Playground));
