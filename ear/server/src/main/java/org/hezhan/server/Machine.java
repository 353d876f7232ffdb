package org.hezhan.server;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** The machine on which all runs (机器). */
public final class Machine {

    private Machine() {}

    /** The memory in bytes that this process may use: in a container, the container's. */
    public static long memory() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
    }
}
