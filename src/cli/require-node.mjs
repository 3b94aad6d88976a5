/** Runs before every npm script; plain JavaScript, so that an old Node can read it and say what is wrong. */
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `ต้องใช้ Node.js 22.18 ขึ้นไป แต่พบ ${process.versions.node}\n` +
      'โปรแกรมนี้ติดตั้ง Node 24 มาด้วยในขั้น npm ci ถ้าเห็นข้อความนี้ แสดงว่าขั้นติดตั้งของแพ็กเกจ node ถูกข้ามไป\n' +
      'วิธีแก้: npm rebuild node แล้วลองใหม่ (The install script of the "node" package was skipped; run: npm rebuild node)',
  );
  process.exit(1);
}
