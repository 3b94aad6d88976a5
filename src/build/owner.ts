/** Whether the process of this number, which left something, has ended. In a container every build may have the same number. */
export const isAbandoned = (owner: number): boolean => owner === process.pid || !isRunning(owner);

const isRunning = (id: number): boolean => {
  try {
    // Signal 0 only asks whether the process is there.
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};
