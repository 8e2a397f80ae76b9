package org.sequitur;

import java.net.InetAddress;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.sequitur.Settings.AccessControl;
import org.sequitur.http.Principal;
import org.sequitur.register.Checkpointing;
import org.sequitur.register.Register;
import org.sequitur.register.jdbc.Registers;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** The service: what its parts are and how they are connected. Spring makes parts of the doors only, and looks only there. */
@SpringBootApplication(scanBasePackages = {"org.sequitur.http", "org.sequitur.pages"})
@EnableConfigurationProperties({Settings.class, DatabaseSettings.class, RegisterSettings.class})
class SequiturService {
    /** Without access control nobody but this machine may call. */
    SequiturService(Settings settings, @Value("${server.address:#{null}}") @Nullable InetAddress address) {
        boolean open = address == null || !address.isLoopbackAddress();
        if (open && settings.accessControl() == AccessControl.NONE) {
            throw new SettingRefused(
                    "The service would listen on the network, but nothing controls who may call it.",
                    "Set server.address=127.0.0.1; or put a proxy in front that lets in only known callers, and set"
                            + " sequitur.access-control=proxy.");
        }
    }

    @Bean
    Register register(Settings settings, DatabaseSettings database) {
        return Registers.open(database.store(settings.data()), Clock.systemUTC());
    }

    @Bean
    Checkpointing checkpointing(Register register, Settings settings, RegisterSettings proof) {
        return new Checkpointing(register, proof.source(settings.data()), Clock.systemUTC());
    }

    @Bean
    CheckpointTimer checkpointTimer(Checkpointing checkpointing, RegisterSettings proof) {
        return new CheckpointTimer(checkpointing, proof.checkpoints());
    }

    @Bean
    Principal principal(Settings settings) {
        return settings.principal();
    }
}
