/** The content of a file that is gzip. @throws (rejects) when it cannot be had. */
export const fetchGzip = async (address: string): Promise<Uint8Array> => {
  const response = await fetch(address);
  if (!response.ok || !response.body) throw new Error(`${response.status} ${address}`);
  const unpacked = new Response(response.body.pipeThrough(new DecompressionStream('gzip')));
  return new Uint8Array(await unpacked.arrayBuffer());
};
