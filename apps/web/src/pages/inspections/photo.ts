/** A photograph made small enough to keep and to send, on the device itself: what the camera knows of place and hour stays out. */

/** As the server takes it (platform/files/files.ts). */
const MOST_BYTES = 300 * 1024;
const sides = [1600, 1280, 960, 720] as const;
const qualities = [0.82, 0.7, 0.58, 0.45] as const;

/** JPEG of at most 300 KB and its SHA-256; throws where the file is no picture that the browser can read. */
export async function smallPhoto(file: Blob): Promise<{ readonly bytes: ArrayBuffer; readonly sha256: string }> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
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
  throw new Error('the picture cannot be made small enough');
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
