/** The QR code as SVG. Quiet zone of four modules, as ISO/IEC 18004 asks. */
import encodeQR from 'qr';

export const qrSvg = (text: string): string => encodeQR(text, 'svg', { ecc: 'medium', border: 4 });
