/** A photograph made small enough to keep and to send, on the device itself: what the camera knows of place and hour stays out. */

/** As the server takes it (platform/files/files.ts). */
const MOST_BYTES = 300 * 1024;
const sides = [1600, 1280, 960, 720] as const;
const qualities = [0.82, 0.7, 0.58, 0.45] as const;

/** Why a file is not taken: `heic`, the format of some telephones, which most browsers do not read; `large`: more than the device can unfold. */
export type PhotoFault = 'heic' | 'large' | 'unreadable';
export class PhotoError extends Error {
  override readonly name = 'PhotoError';
  readonly fault: PhotoFault;
  constructor(fault: PhotoFault, cause?: unknown) {
    super(fault, { cause });
    this.fault = fault;
  }
}

/** From here on a picture that does not open is rather too large than no picture. */
const LARGE = 24 * 1024 * 1024;

/** JPEG of at most 300 KB and its SHA-256. Throws PhotoError. */
export async function smallPhoto(file: Blob): Promise<{ readonly bytes: ArrayBuffer; readonly sha256: string }> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(async (error: unknown) => {
    throw new PhotoError((await isHeic(file)) ? 'heic' : file.size > LARGE ? 'large' : 'unreadable', error);
  });
  try {
    for (const side of sides) for (const quality of qualities) {
      const blob = await drawn(picture, side, quality);
      if (blob.size > MOST_BYTES) continue;
      const bytes = await blob.arrayBuffer();
      return { bytes, sha256: hex(await crypto.subtle.digest('SHA-256', bytes)) };
    }
  } finally {
    picture.close();
  }
  throw new PhotoError('large');
}

const heicBrands = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1']);

/** By its first bytes: the name of a file says nothing. */
async function isHeic(file: Blob): Promise<boolean> {
  const head = new TextDecoder('latin1').decode(await file.slice(0, 12).arrayBuffer());
  return head.slice(4, 8) === 'ftyp' && heicBrands.has(head.slice(8, 12));
}

function drawn(picture: ImageBitmap, side: number, quality: number): Promise<Blob> {
  const scale = Math.min(1, side / Math.max(picture.width, picture.height));
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(picture.width * scale)), Math.max(1, Math.round(picture.height * scale)));
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas.convertToBlob({ type: 'image/jpeg', quality });
}

const hex = (digest: ArrayBuffer): string => [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
