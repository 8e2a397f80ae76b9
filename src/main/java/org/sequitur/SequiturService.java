package org.sequitur;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.sequitur.Settings.AccessControl;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** The service: what its parts are and how they are connected. */
@SpringBootApplication
@EnableConfigurationProperties(Settings.class)
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
}
