/**
 * Ends a process as the kernel would, without a chance to say goodbye. A connection of the database may have ended by itself
 * between being listed and being killed, because whoever held it is gone: it is dead all the same.
 */
export function killNow(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}
