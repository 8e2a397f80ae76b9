package org.sequitur.http;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;

/** Bytes in use: on the heap after its last collection, and for classes. */
record Memory(long heap, long classes) {
    static Memory inUse() {
        long heap = 0;
        long classes = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getCollectionUsage() != null) {
                heap += pool.getCollectionUsage().getUsed();
            } else if (pool.getName().contains("Metaspace") || pool.getName().contains("Class Space")) {
                classes += pool.getUsage().getUsed();
            }
        }
        return new Memory(heap, classes);
    }

    /** After a full collection. */
    static Memory settled() {
        Runtime.getRuntime().gc();
        Runtime.getRuntime().gc();
        return inUse();
    }
}
