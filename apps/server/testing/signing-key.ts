/** What the browser does to sign: the real client, over a web socket of this server with the session's cookie, to the training key. */
import type { openWebSocket } from '@kepil/seal/ncalayer/connection.ts';
import { createNcalayer } from '@kepil/seal/ncalayer/client.ts';
import type { Step } from '@kepil/seal/ncalayer/double-answers.ts';
import { WebSocket } from 'ws';
import { trainingPath } from '../training.ts';
import type { Login } from './small-republic.ts';
import type { TestServer } from './test-server.ts';

export interface SigningOptions { readonly step?: Step; readonly purpose?: 'signing' | 'authentication'; readonly timeStamp?: boolean }

/** `address`: where the server listens. Throws where the key does not sign. */
export async function cmsOf(server: TestServer, address: string, login: Login, data: Uint8Array, { step, purpose = 'signing', timeStamp = true }: SigningOptions = {}): Promise<string> {
  const { cookie } = await server.as(login);
  if (step) server.training?.double.next(step);
  const means = createNcalayer({ kind: 'training', url: `${address.replace('http', 'ws')}${trainingPath}`, open: (url) => new WebSocket(url, { headers: { cookie } }) as unknown as ReturnType<typeof openWebSocket> });
  try {
    const outcome = await means.sign({ data, purpose, locale: 'kk', timeStamp });
    if (!('cms' in outcome)) throw new Error(JSON.stringify(outcome));
    return outcome.cms;
  } finally {
    means.close();
  }
}
