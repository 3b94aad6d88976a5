/** The machine does not let a build finish; the message says in Thai what to do. */
export class BuildError extends Error {}

/** What systems say of a failure, as a code or in words, and what an editor can do. */
const REASONS: readonly [RegExp, string][] = [
  [/\b(?:ENOSPC|EDQUOT)\b|no space left on device/i, 'พื้นที่ดิสก์ไม่พอ ลบไฟล์ที่ไม่ใช้แล้วสั่งใหม่'],
  [/\b(?:EACCES|EPERM|EROFS)\b/, 'ไม่มีสิทธิ์เขียนไฟล์ ให้ผู้ดูแลเครื่องตรวจสิทธิ์ของโฟลเดอร์ผลลัพธ์ (KM_OUT) และโฟลเดอร์โครงการ แล้วสั่งใหม่'],
];

/** A failure whose reason is known, as an error that says it; any other as it is. */
export const explainFailure = (failure: unknown): unknown => {
  if (!(failure instanceof Error)) return failure;
  const told = `${(failure as NodeJS.ErrnoException).code ?? ''} ${failure.message}`;
  const [, reason] = REASONS.find(([pattern]) => pattern.test(told)) ?? [];
  return reason ? new BuildError(`${reason} (${failure.message})`, { cause: failure }) : failure;
};
