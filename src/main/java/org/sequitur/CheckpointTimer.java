package org.sequitur;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.sequitur.register.Checkpointing;
import org.sequitur.register.RegisterUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Has a checkpoint made at intervals, if something was recorded since the last. */
final class CheckpointTimer implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(CheckpointTimer.class);

    private final Checkpointing checkpointing;
    private final Duration interval;
    private @Nullable ScheduledExecutorService timer;

    CheckpointTimer(Checkpointing checkpointing, Duration interval) {
        this.checkpointing = checkpointing;
        this.interval = interval;
    }

    @Override
    public synchronized void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "checkpoints");
            thread.setDaemon(true);
            return thread;
        });
        started.scheduleWithFixedDelay(this::make, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
        timer = started;
    }

    private void make() {
        try {
            checkpointing.makeIfMoved();
        } catch (RegisterUnavailable e) {
            LOG.warn("No checkpoint could be made; it is tried again after {}", interval, e);
        } catch (RuntimeException e) {
            LOG.error("No checkpoint could be made", e);
        }
    }

    @Override
    public synchronized void stop() {
        ScheduledExecutorService running = timer;
        timer = null;
        if (running != null) {
            running.shutdown();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return timer != null;
    }
}
