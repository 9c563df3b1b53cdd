/** By what a person signs here: NCALayer on the desk; in a demonstration the training key, which this server holds. */
import { createNcalayer, type Ncalayer } from '@kepil/seal/ncalayer/client.ts';

/** `login`: the demonstration account chosen before there is a session. Close it when done. */
export function signingMeans(demo: boolean, login?: string): Ncalayer {
  if (!demo) return createNcalayer();
  const { protocol, host } = window.location;
  const whose = login === undefined ? '' : `?login=${encodeURIComponent(login)}`;
  return createNcalayer({ kind: 'training', url: `${protocol === 'https:' ? 'wss:' : 'ws:'}//${host}/api/training/ncalayer${whose}` });
}
