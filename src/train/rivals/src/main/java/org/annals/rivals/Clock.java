package org.annals.rivals;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * Measures one piece of work.
 *
 * @param wall when it began, in nanoseconds
 * @param cpu what this process had spent by then, all its threads together, in nanoseconds
 */
record Clock(long wall, long cpu) {
  private static final double SECOND = 1e9;

  static Clock start() {
    return new Clock(System.nanoTime(), processTime());
  }

  double wallSeconds() {
    return (System.nanoTime() - wall) / SECOND;
  }

  double cpuSeconds() {
    return (processTime() - cpu) / SECOND;
  }

  private static long processTime() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }
}
