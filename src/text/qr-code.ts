import { encode } from 'uqr';

/** An address as a QR code: dots on a side, and what is dark as one path of runs along the lines, a tenth of the bytes of a square each. */
export const qrCode = (url: string): { size: number; path: string } => {
  const { data, size } = encode(url, { ecc: 'M', border: 2 });
  const path = data
    .flatMap((line, y) =>
      [
        ...line
          .map((dark) => (dark ? '1' : '0'))
          .join('')
          .matchAll(/1+/g),
      ].map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`),
    )
    .join('');
  return { size, path };
};
